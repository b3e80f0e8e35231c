-- asserts: A bill is written 0 to 5 days after admission.
-- tables: billing, visits
SELECT
    billing.billing_id,
    billing.visit_id,
    visits.date_of_admission,
    billing.billing_date
FROM billing
JOIN visits ON visits.visit_id = billing.visit_id
WHERE billing.billing_date - visits.date_of_admission NOT BETWEEN 0 AND 5
ORDER BY billing.billing_id, visits.date_of_admission;
