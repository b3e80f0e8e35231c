WITH stays AS (
    SELECT c.category,
           CASE WHEN EXISTS (SELECT 1 FROM visits w
                             WHERE w.patient_id = v.patient_id AND NOT w.is_follow_up
                               AND w.date_of_admission - v.date_of_discharge BETWEEN 1 AND 30) THEN 1 ELSE 0 END AS readmitted
    FROM visits v
    JOIN conditions c ON c.condition_id = v.condition_id
    WHERE v.date_of_discharge > v.date_of_admission
      AND v.date_of_discharge >= DATE '2024-01-01' AND v.date_of_discharge < DATE '2025-01-01'
)
SELECT category, COUNT(*) AS stays, SUM(readmitted) AS readmitted,
       ROUND(CAST(100.0 * SUM(readmitted) / COUNT(*) AS NUMERIC(12, 6)), 1) AS readmitted_pct
FROM stays
GROUP BY category;
