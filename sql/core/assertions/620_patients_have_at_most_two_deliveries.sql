-- asserts: A patient has at most two deliveries.
-- tables: visits
-- from: births
-- summary: childbirth_visits_per_patient_gt2
SELECT
    patient_id,
    COUNT(*) AS deliveries
FROM births
WHERE treatment IN ('Delivery', 'Cesarean Section')
GROUP BY patient_id
HAVING COUNT(*) > 2
ORDER BY patient_id;
