-- asserts: Every patient has at least one visit.
-- tables: patients, visits
-- from: histories
-- Patients are looked for only when the counts differ; that every visit has a patient is a rule of its own.
SELECT
    patients.patient_id
FROM patients
LEFT JOIN histories ON histories.patient_id = patients.patient_id
WHERE (SELECT COUNT(*) FROM patients) <> (SELECT COUNT(*) FROM histories)
    AND histories.patient_id IS NULL
ORDER BY patients.patient_id;
