WITH gaps AS (
    SELECT patient_id, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS days
    FROM visits
)
SELECT p.gender, COUNT(*) AS gaps, ROUND(CAST(1.0 * SUM(g.days) / COUNT(*) AS NUMERIC(12, 6)), 1) AS mean_days, MAX(g.days) AS longest_days
FROM gaps g
JOIN patients p ON p.patient_id = g.patient_id
WHERE g.days IS NOT NULL
GROUP BY p.gender;
