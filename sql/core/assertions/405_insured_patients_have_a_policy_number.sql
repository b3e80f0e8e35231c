-- asserts: A patient with an insurer has a policy number.
-- tables: patients
-- from: patient_rows
SELECT
    patient_id,
    insurer_id
FROM patient_rows
WHERE insurer_id IS NOT NULL AND COALESCE(TRIM(insurance_policy_number), '') = ''
ORDER BY patient_id;
