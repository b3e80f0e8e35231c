WITH y23 AS (SELECT patient_id FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2023),
y24 AS (SELECT patient_id FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024),
parts AS (
    SELECT 'both' AS part, patient_id FROM (SELECT patient_id FROM y23 INTERSECT SELECT patient_id FROM y24) b
    UNION ALL
    SELECT '2023', patient_id FROM (SELECT patient_id FROM y23 EXCEPT SELECT patient_id FROM y24) o
    UNION ALL
    SELECT '2024', patient_id FROM (SELECT patient_id FROM y24 EXCEPT SELECT patient_id FROM y23) n
)
SELECT p.gender, SUM(CASE WHEN x.part = 'both' THEN 1 ELSE 0 END) AS both_years,
       SUM(CASE WHEN x.part = '2023' THEN 1 ELSE 0 END) AS only_2023,
       SUM(CASE WHEN x.part = '2024' THEN 1 ELSE 0 END) AS only_2024
FROM parts x
JOIN patients p ON p.patient_id = x.patient_id
GROUP BY p.gender;
