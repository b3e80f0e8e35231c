-- rows: Every bill, with whether its patient is uninsured and with the anchor date.
-- A bill of nobody is not an uninsured patient's; that its patient exists is a rule of its own.
SELECT
    billing.billing_id,
    billing.patient_id,
    billing.billing_date,
    billing.total_charge,
    billing.insurance_coverage_amount,
    billing.patient_responsibility_amount,
    billing.payment_plan,
    billing.expected_payment_date,
    billing.actual_payment_date,
    billing.payment_status,
    uninsured.patient_id IS NOT NULL AS is_uninsured,
    (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS today
FROM billing
LEFT JOIN (SELECT patients.patient_id FROM patients WHERE patients.insurer_id IS NULL) AS uninsured
    ON uninsured.patient_id = billing.patient_id
