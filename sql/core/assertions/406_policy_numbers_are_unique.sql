-- asserts: No two patients of an insurer have the same policy number.
-- tables: patients
SELECT
    insurer_id,
    insurance_policy_number,
    COUNT(DISTINCT patient_id) AS patients
FROM patients
WHERE insurance_policy_number IS NOT NULL
GROUP BY insurer_id, insurance_policy_number
HAVING COUNT(DISTINCT patient_id) > 1
ORDER BY insurer_id, insurance_policy_number;
