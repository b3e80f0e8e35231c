-- asserts: A patient has at most 18 visits.
-- tables: visits
SELECT
    patient_id,
    COUNT(*) AS visits
FROM visits
GROUP BY patient_id
HAVING COUNT(*) > 18
ORDER BY patient_id;
