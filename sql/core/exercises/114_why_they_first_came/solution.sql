WITH numbered AS (
    SELECT patient_id, condition_id, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits
)
SELECT c.name AS condition, COUNT(*) AS patients,
       ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(DISTINCT patient_id) FROM visits) AS NUMERIC(12, 6)), 1) AS share_pct
FROM numbered f
JOIN conditions c ON c.condition_id = f.condition_id
WHERE f.n = 1
GROUP BY c.name;
