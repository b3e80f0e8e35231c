-- asserts: A bill has no smaller billing_id than the bill of an earlier visit_id.
-- tables: billing
-- Where every bill has the number of its visit, they are in order.
WITH neighbours AS (
    SELECT
        billing_id,
        visit_id,
        LAG(billing_id) OVER (ORDER BY visit_id, billing_id) AS previous_billing_id
    FROM billing
    WHERE EXISTS (SELECT 1 FROM billing AS bills WHERE bills.billing_id <> bills.visit_id)
)
SELECT
    billing_id,
    visit_id,
    previous_billing_id
FROM neighbours
WHERE billing_id < previous_billing_id
ORDER BY billing_id, visit_id;
