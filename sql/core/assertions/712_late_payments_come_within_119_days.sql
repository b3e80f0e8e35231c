-- asserts: A late payment comes at most 119 days after the expected date.
-- tables: billing
-- from: bill_rows
SELECT
    billing_id,
    expected_payment_date,
    actual_payment_date
FROM bill_rows
WHERE actual_payment_date > expected_payment_date + 119
ORDER BY billing_id;
