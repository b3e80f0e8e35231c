-- asserts: The bill of a patient without an insurer has no coverage.
-- tables: billing, patients
SELECT
    billing.billing_id,
    billing.patient_id,
    billing.insurance_coverage_amount
FROM billing
JOIN patients ON patients.patient_id = billing.patient_id
WHERE patients.insurer_id IS NULL AND billing.insurance_coverage_amount <> 0
ORDER BY billing.billing_id;
