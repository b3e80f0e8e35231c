-- asserts: Every billing_id is 1 or follows on another billing_id.
-- tables: billing
SELECT
    billing.billing_id
FROM billing
LEFT JOIN billing AS predecessors ON predecessors.billing_id = billing.billing_id - 1
WHERE predecessors.billing_id IS NULL AND billing.billing_id <> 1
ORDER BY billing.billing_id;
