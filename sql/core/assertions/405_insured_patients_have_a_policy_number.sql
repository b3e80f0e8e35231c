-- asserts: A patient with an insurer has a policy number.
-- tables: patients
SELECT
    patient_id,
    insurer_id
FROM patients
WHERE insurer_id IS NOT NULL AND COALESCE(TRIM(insurance_policy_number), '') = ''
ORDER BY patient_id;
