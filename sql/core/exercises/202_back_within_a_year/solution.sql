WITH firsts AS (
    SELECT patient_id, MIN(date_of_admission) AS first_admission
    FROM visits
    GROUP BY patient_id
)
SELECT EXTRACT(QUARTER FROM f.first_admission) AS quarter, COUNT(DISTINCT f.patient_id) AS patients,
       COUNT(DISTINCT CASE WHEN v.date_of_admission - f.first_admission <= 90 THEN f.patient_id END) AS back_90,
       COUNT(DISTINCT CASE WHEN v.date_of_admission - f.first_admission <= 365 THEN f.patient_id END) AS back_365,
       ROUND(CAST(100.0 * COUNT(DISTINCT CASE WHEN v.date_of_admission - f.first_admission <= 365 THEN f.patient_id END) / COUNT(DISTINCT f.patient_id) AS NUMERIC(12, 6)), 1) AS back_365_pct
FROM firsts f
LEFT JOIN visits v ON v.patient_id = f.patient_id AND v.date_of_admission > f.first_admission
WHERE f.first_admission >= DATE '2023-01-01' AND f.first_admission < DATE '2024-01-01'
GROUP BY EXTRACT(QUARTER FROM f.first_admission)
ORDER BY quarter;
