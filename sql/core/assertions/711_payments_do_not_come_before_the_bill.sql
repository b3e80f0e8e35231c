-- asserts: A payment does not come before the bill.
-- tables: billing
-- from: bill_rows
SELECT
    billing_id,
    billing_date,
    actual_payment_date
FROM bill_rows
WHERE actual_payment_date < billing_date
ORDER BY billing_id;
