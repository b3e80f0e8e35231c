-- asserts: Payment is expected 30 days after the bill for the plan Full, 12 months after it for Incremental.
-- tables: billing
-- from: bill_rows
SELECT
    billing_id,
    payment_plan,
    billing_date,
    expected_payment_date
FROM bill_rows
WHERE expected_payment_date
    <> CASE payment_plan
        WHEN 'Full' THEN billing_date + 30
        WHEN 'Incremental' THEN CAST(billing_date + INTERVAL '12 months' AS DATE)
    END
ORDER BY billing_id;
