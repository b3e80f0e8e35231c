-- mistake: You let all visits in: those who were never admitted form a row of their own.
SELECT
    admit_unit,
    COUNT(*) AS admissions,
    ROUND(CAST(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(boarding_hours AS DOUBLE PRECISION)) AS NUMERIC(12, 6)), 3) AS median_hours,
    ROUND(100.0 * SUM(CASE WHEN boarding_hours > 4 THEN 1 ELSE 0 END) / COUNT(*), 1) AS over_four_percent
FROM emergency.ed_visits
GROUP BY admit_unit;
