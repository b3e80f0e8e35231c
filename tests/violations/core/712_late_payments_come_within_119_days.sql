-- violates: A bill is paid 125 days after the expected date.
UPDATE billing
SET actual_payment_date = expected_payment_date + 125
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    JOIN load_runs ON load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
    WHERE bills.payment_status = 'Late-Paid' AND bills.expected_payment_date + 125 <= load_runs.today
);
