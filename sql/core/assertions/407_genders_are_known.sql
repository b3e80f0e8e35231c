-- asserts: A patient's gender is Female or Male.
-- tables: patients
-- from: patient_rows
-- enforced by: ck_patients_gender, nn_patients_gender
SELECT
    patient_id,
    gender
FROM patient_rows
WHERE gender IS NULL OR gender NOT IN ('Female', 'Male')
ORDER BY patient_id;
