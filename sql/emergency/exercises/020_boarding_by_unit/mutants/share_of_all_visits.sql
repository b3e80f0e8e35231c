-- mistake: You divide by the admissions of both units together instead of those of the unit.
SELECT
    admit_unit,
    COUNT(*) AS admissions,
    ROUND(CAST(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(boarding_hours AS DOUBLE PRECISION)) AS NUMERIC(12, 6)), 3) AS median_hours,
    ROUND(100.0 * SUM(CASE WHEN boarding_hours > 4 THEN 1 ELSE 0 END) / SUM(COUNT(*)) OVER (), 1) AS over_four_percent
FROM emergency.ed_visits
WHERE disposition = 'Admit'
GROUP BY admit_unit;
