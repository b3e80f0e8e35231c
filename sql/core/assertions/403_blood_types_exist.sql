-- asserts: A blood type is one of the eight ABO and Rh types.
-- tables: patients
-- summary: blood_type_inconsistencies
SELECT
    patient_id,
    blood_type
FROM patients
WHERE blood_type IS NULL OR blood_type NOT IN ('O+', 'O-', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-')
ORDER BY patient_id;
