-- asserts: A payment plan is Full or Incremental.
-- tables: billing
SELECT
    billing_id,
    payment_plan
FROM billing
WHERE payment_plan IS NULL OR payment_plan NOT IN ('Full', 'Incremental')
ORDER BY billing_id;
