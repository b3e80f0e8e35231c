-- asserts: The bill of a patient without an insurer has no coverage.
-- tables: billing, patients
-- from: bill_rows
SELECT
    billing_id,
    patient_id,
    insurance_coverage_amount
FROM bill_rows
WHERE is_uninsured AND insurance_coverage_amount <> 0
ORDER BY billing_id;
