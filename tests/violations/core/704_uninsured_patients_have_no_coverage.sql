-- violates: The bill of an uninsured patient is covered in part.
UPDATE billing
SET
    insurance_coverage_amount = 1.00,
    patient_responsibility_amount = total_charge - 1.00
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    JOIN patients ON patients.patient_id = bills.patient_id
    WHERE patients.insurer_id IS NULL
);
