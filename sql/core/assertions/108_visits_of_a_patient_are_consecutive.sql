-- asserts: Between a patient's first and last visit_id lie only visits of that patient.
-- tables: visits
SELECT
    patient_id,
    MIN(visit_id) AS first_visit_id,
    MAX(visit_id) AS last_visit_id,
    COUNT(*) AS visits
FROM visits
GROUP BY patient_id
HAVING MAX(visit_id) - MIN(visit_id) + 1 > COUNT(*)
ORDER BY patient_id;
