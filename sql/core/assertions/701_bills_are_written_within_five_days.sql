-- asserts: A bill is written 0 to 5 days after admission.
-- tables: billing, visits
-- from: visit_bills
SELECT
    billing_id,
    visit_id,
    date_of_admission,
    billing_date
FROM visit_bills
WHERE billing_date - date_of_admission NOT BETWEEN 0 AND 5
ORDER BY billing_id;
