-- asserts: No payment lies after the anchor date.
-- tables: load_runs, billing
-- from: bill_rows
-- summary: payment_future_dates
SELECT
    billing_id,
    actual_payment_date,
    today
FROM bill_rows
WHERE actual_payment_date > today
ORDER BY billing_id;
