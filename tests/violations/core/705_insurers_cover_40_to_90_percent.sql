-- violates: The bill of an insured patient is not covered.
UPDATE billing
SET
    insurance_coverage_amount = 0.00,
    patient_responsibility_amount = total_charge
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    JOIN patients ON patients.patient_id = bills.patient_id
    WHERE patients.insurer_id IS NOT NULL
);
