-- asserts: A payment plan is Full or Incremental.
-- tables: billing
-- from: bill_rows
-- enforced by: ck_billing_payment_plan, nn_billing_payment_plan
SELECT
    billing_id,
    payment_plan
FROM bill_rows
WHERE payment_plan IS NULL OR payment_plan NOT IN ('Full', 'Incremental')
ORDER BY billing_id;
