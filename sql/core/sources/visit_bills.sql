-- rows: Every visit with its bill.
-- The last first visit up to here, in the order of visit_id, is kept as one figure: a billion times its number, and its charge in cents.
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.is_follow_up,
    visits.date_of_admission,
    billing.billing_id,
    billing.patient_id AS billed_patient_id,
    billing.billing_date,
    billing.total_charge,
    MAX(CASE WHEN NOT visits.is_follow_up THEN visits.visit_id * 1000000000 + CAST(100 * billing.total_charge AS BIGINT) END)
        OVER (ORDER BY visits.visit_id ROWS UNBOUNDED PRECEDING) AS first_visit_and_cents
FROM visits
LEFT JOIN billing ON billing.visit_id = visits.visit_id
