-- violates: A payment in progress is expected a day later.
UPDATE billing
SET expected_payment_date = expected_payment_date + 1
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    WHERE bills.payment_status = 'In-progress'
);
