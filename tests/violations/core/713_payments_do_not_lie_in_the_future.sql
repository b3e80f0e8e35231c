-- violates: A bill is paid after the anchor date.
UPDATE billing
SET
    actual_payment_date = expected_payment_date,
    payment_status = 'Paid'
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    JOIN load_runs ON load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
    WHERE bills.payment_status = 'In-progress' AND bills.expected_payment_date > load_runs.today
);
