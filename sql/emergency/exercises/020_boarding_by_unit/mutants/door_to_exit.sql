-- mistake: You measure the whole stay from the door; boarding begins with the decision to admit.
SELECT
    admit_unit,
    COUNT(*) AS admissions,
    ROUND(CAST(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(EXTRACT(EPOCH FROM actual_departure_time - arrival_timestamp) / 3600 AS DOUBLE PRECISION)) AS NUMERIC(12, 6)), 3) AS median_hours,
    ROUND(100.0 * SUM(CASE WHEN EXTRACT(EPOCH FROM actual_departure_time - arrival_timestamp) / 3600 > 4 THEN 1 ELSE 0 END) / COUNT(*), 1) AS over_four_percent
FROM emergency.ed_visits
WHERE disposition = 'Admit'
GROUP BY admit_unit;
