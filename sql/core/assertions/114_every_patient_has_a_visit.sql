-- asserts: Every patient has at least one visit.
-- tables: patients, visits
-- from: histories
SELECT
    patients.patient_id
FROM patients
LEFT JOIN histories ON histories.patient_id = patients.patient_id
WHERE histories.patient_id IS NULL
ORDER BY patients.patient_id;
