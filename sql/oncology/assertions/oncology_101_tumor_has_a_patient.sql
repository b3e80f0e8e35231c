-- asserts: Every tumor belongs to a patient who exists.
-- tables: oncology.tumors, patients
-- enforced by: fk_oncology_tumors_patient
SELECT
    tumors.tumor_id,
    tumors.patient_id
FROM oncology.tumors
LEFT JOIN patients ON patients.patient_id = tumors.patient_id
WHERE patients.patient_id IS NULL
ORDER BY tumors.tumor_id;
