-- asserts: A patient without an insurer has no policy number.
-- tables: patients
-- summary: policy_without_provider
-- enforced by: ck_patients_policy_number
SELECT
    patient_id,
    insurance_policy_number
FROM patients
WHERE insurer_id IS NULL AND insurance_policy_number IS NOT NULL
ORDER BY patient_id;
