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
-- or violates: An insurer covers two cents more than 90 per cent.
UPDATE billing
SET
    insurance_coverage_amount = ROUND(0.90 * total_charge, 2) + 0.02,
    patient_responsibility_amount = total_charge - ROUND(0.90 * total_charge, 2) - 0.02
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    JOIN patients ON patients.patient_id = bills.patient_id
    JOIN insurers ON insurers.insurer_id = patients.insurer_id
    WHERE insurers.kind = 'Commercial'
);
-- or violates: An insurer covers two cents less than 40 per cent.
UPDATE billing
SET
    insurance_coverage_amount = ROUND(0.40 * total_charge, 2) - 0.02,
    patient_responsibility_amount = total_charge - ROUND(0.40 * total_charge, 2) + 0.02
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    JOIN patients ON patients.patient_id = bills.patient_id
    JOIN insurers ON insurers.insurer_id = patients.insurer_id
    WHERE insurers.kind = 'Commercial'
);
-- or violates: A commercial plan covers all.
UPDATE billing
SET
    insurance_coverage_amount = total_charge,
    patient_responsibility_amount = 0.00
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    JOIN patients ON patients.patient_id = bills.patient_id
    JOIN insurers ON insurers.insurer_id = patients.insurer_id
    WHERE insurers.kind = 'Commercial'
);
