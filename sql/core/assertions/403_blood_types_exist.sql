-- asserts: A blood type is one of the eight ABO and Rh types.
-- tables: patients
-- from: patient_rows
-- summary: blood_type_inconsistencies
-- enforced by: ck_patients_blood_type, nn_patients_blood_type
SELECT
    patient_id,
    blood_type
FROM patient_rows
WHERE blood_type IS NULL OR blood_type NOT IN ('O+', 'O-', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-')
ORDER BY patient_id;
