-- asserts: No visit has more than one bill.
-- tables: billing
-- summary: multiple_billings_per_visit
-- enforced by: uq_billing_visit
SELECT
    visit_id,
    COUNT(*) AS bills
FROM billing
GROUP BY visit_id
HAVING COUNT(*) > 1
ORDER BY visit_id;
