-- violates: A bill is written for a visit that never was.
INSERT INTO billing (
    billing_id,
    visit_id,
    patient_id,
    billing_date,
    total_charge,
    insurance_coverage_amount,
    patient_responsibility_amount,
    payment_plan,
    expected_payment_date,
    actual_payment_date,
    payment_status
)
SELECT
    billing_id + 1,
    visit_id + 1,
    patient_id,
    billing_date,
    total_charge,
    insurance_coverage_amount,
    patient_responsibility_amount,
    payment_plan,
    expected_payment_date,
    actual_payment_date,
    payment_status
FROM billing
WHERE billing_id = (SELECT MAX(billing_id) FROM billing);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM billing)
WHERE dataset = 'core' AND table_name = 'billing' AND run_id = (SELECT MAX(run_id) FROM load_runs);
