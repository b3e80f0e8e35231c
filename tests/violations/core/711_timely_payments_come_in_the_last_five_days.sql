-- violates: A bill is paid ten days before the expected date.
UPDATE billing
SET actual_payment_date = expected_payment_date - 10
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    WHERE bills.payment_status = 'Paid'
);
