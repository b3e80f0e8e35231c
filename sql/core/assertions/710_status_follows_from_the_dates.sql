-- asserts: The payment status is the one that the dates and the anchor date give.
-- tables: load_runs, billing
-- from: bill_rows
SELECT
    billing_id,
    expected_payment_date,
    actual_payment_date,
    payment_status
FROM bill_rows
WHERE payment_status IS DISTINCT FROM
    CASE
        WHEN actual_payment_date <= expected_payment_date THEN 'Paid'
        WHEN actual_payment_date > expected_payment_date THEN 'Late-Paid'
        WHEN expected_payment_date < today THEN 'Late-Unpaid'
        ELSE 'In-progress'
    END
ORDER BY billing_id;
