-- asserts: No two patients of an insurer have the same policy number.
-- tables: patients
SELECT
    insurer_id,
    insurance_policy_number,
    MIN(patient_id) AS first_patient_id,
    MAX(patient_id) AS last_patient_id
FROM patients
WHERE insurance_policy_number IS NOT NULL
GROUP BY insurer_id, insurance_policy_number
HAVING MIN(patient_id) <> MAX(patient_id)
ORDER BY insurer_id, insurance_policy_number;
