-- violates: A bill goes to another patient, insured or uninsured like the first one.
UPDATE billing
SET patient_id = (
    SELECT MIN(patient_id)
    FROM patients
    WHERE patient_id > 1 AND (insurer_id IS NULL) = (SELECT insurer_id IS NULL FROM patients WHERE patient_id = 1)
)
WHERE billing_id = (SELECT MIN(billing_id) FROM billing WHERE patient_id = 1);
