-- asserts: A payment that is not late comes at most 5 days before the expected date.
-- tables: billing
-- from: bill_rows
SELECT
    billing_id,
    expected_payment_date,
    actual_payment_date
FROM bill_rows
WHERE actual_payment_date < expected_payment_date - 5
ORDER BY billing_id;
