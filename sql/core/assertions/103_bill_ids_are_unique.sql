-- asserts: No two bills have the same billing_id.
-- tables: billing
-- summary: billing_unique_ids (passed)
-- enforced by: pk_billing
SELECT
    billing_id,
    COUNT(*) AS bills
FROM billing
GROUP BY billing_id
HAVING COUNT(*) > 1
ORDER BY billing_id;
