CREATE VIEW flat.billing AS
SELECT
    billing.billing_id,
    billing.visit_id,
    billing.patient_id,
    billing.billing_date,
    billing.insurance_coverage_amount,
    billing.patient_responsibility_amount,
    billing.payment_plan,
    billing.expected_payment_date,
    billing.actual_payment_date,
    billing.payment_status,
    billing.total_charge
FROM billing;
