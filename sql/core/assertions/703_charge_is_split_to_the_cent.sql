-- asserts: Coverage and the patient's responsibility are not negative and add up to the charge.
-- tables: billing
-- enforced by: ck_billing_split
SELECT
    billing_id,
    total_charge,
    insurance_coverage_amount,
    patient_responsibility_amount
FROM billing
WHERE insurance_coverage_amount + patient_responsibility_amount <> total_charge
    OR insurance_coverage_amount < 0
    OR patient_responsibility_amount < 0
ORDER BY billing_id;
