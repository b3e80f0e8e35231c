-- violates: Two patients of an insurer have the same policy number.
UPDATE patients
SET insurance_policy_number = 'SHARED-1'
WHERE insurer_id = (
    SELECT MIN(insurer_id)
    FROM (SELECT insurer_id FROM patients WHERE insurer_id IS NOT NULL GROUP BY insurer_id HAVING COUNT(*) > 1) AS insurers_of_many
);
