-- asserts: Every bill belongs to a visit that exists.
-- tables: billing, visits
SELECT
    billing.billing_id,
    billing.visit_id
FROM billing
LEFT JOIN visits ON visits.visit_id = billing.visit_id
WHERE visits.visit_id IS NULL
ORDER BY billing.billing_id;
