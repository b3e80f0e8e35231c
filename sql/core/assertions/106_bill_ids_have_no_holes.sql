-- asserts: Every billing_id is 1 or follows on another billing_id.
-- tables: billing
-- Holes are looked for only when the largest number says that there are any.
SELECT
    billing.billing_id
FROM billing
LEFT JOIN billing AS predecessors ON predecessors.billing_id = billing.billing_id - 1
WHERE (SELECT MIN(billing_id) <> 1 OR MAX(billing_id) <> COUNT(DISTINCT billing_id) FROM billing)
    AND predecessors.billing_id IS NULL
    AND billing.billing_id <> 1
ORDER BY billing.billing_id;
