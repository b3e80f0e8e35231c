-- asserts: Every billing_id is 1 or follows on another billing_id.
-- tables: billing
-- from: table_counts
-- Holes are looked for only when the largest number says that there are any.
SELECT
    billing.billing_id
FROM billing
LEFT JOIN billing AS predecessors ON predecessors.billing_id = billing.billing_id - 1
WHERE EXISTS (
        SELECT 1
        FROM table_counts
        WHERE table_name = 'billing' AND (least_id <> 1 OR greatest_id <> row_count)
    )
    AND predecessors.billing_id IS NULL
    AND billing.billing_id <> 1
ORDER BY billing.billing_id;
