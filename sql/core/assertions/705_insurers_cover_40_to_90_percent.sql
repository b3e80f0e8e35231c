-- asserts: An insurer covers 40 to 90 per cent of the charge, give or take a cent of rounding.
-- tables: billing, patients
-- from: bill_rows
SELECT
    billing_id,
    patient_id,
    total_charge,
    insurance_coverage_amount
FROM bill_rows
WHERE NOT is_uninsured
    AND insurance_coverage_amount NOT BETWEEN 0.40 * total_charge - 0.01 AND 0.90 * total_charge + 0.01
ORDER BY billing_id;
