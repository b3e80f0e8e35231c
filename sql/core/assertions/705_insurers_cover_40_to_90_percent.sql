-- asserts: An insurer covers 40 to 90 per cent of the charge, give or take a cent of rounding.
-- tables: billing, patients
SELECT
    billing.billing_id,
    billing.patient_id,
    billing.total_charge,
    billing.insurance_coverage_amount
FROM billing
JOIN patients ON patients.patient_id = billing.patient_id
WHERE patients.insurer_id IS NOT NULL
    AND billing.insurance_coverage_amount
        NOT BETWEEN 0.40 * billing.total_charge - 0.01 AND 0.90 * billing.total_charge + 0.01
ORDER BY billing.billing_id;
