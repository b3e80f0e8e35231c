-- asserts: Every patient has at least one visit.
-- tables: patients, visits
SELECT
    patients.patient_id
FROM patients
LEFT JOIN (SELECT DISTINCT patient_id FROM visits) AS visitors ON visitors.patient_id = patients.patient_id
WHERE visitors.patient_id IS NULL
ORDER BY patients.patient_id;
