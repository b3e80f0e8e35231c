-- asserts: A patient's insurer exists.
-- tables: patients, insurers
-- enforced by: fk_patients_insurer
SELECT
    patients.patient_id,
    patients.insurer_id
FROM patients
LEFT JOIN insurers ON insurers.insurer_id = patients.insurer_id
WHERE patients.insurer_id IS NOT NULL AND insurers.insurer_id IS NULL
ORDER BY patients.patient_id;
