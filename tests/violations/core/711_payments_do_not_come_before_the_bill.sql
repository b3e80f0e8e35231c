-- violates: A bill is paid the day before it was written.
UPDATE billing
SET actual_payment_date = billing_date - 1
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    WHERE bills.payment_status = 'Paid'
);
