-- asserts: No bill is written after the anchor date.
-- tables: load_runs, billing
-- from: bill_rows
SELECT
    billing_id,
    billing_date,
    today
FROM bill_rows
WHERE billing_date > today
ORDER BY billing_id;
