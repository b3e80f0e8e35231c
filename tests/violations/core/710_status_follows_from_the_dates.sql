-- violates: A payment in progress is called late.
UPDATE billing
SET payment_status = 'Late-Unpaid'
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    WHERE bills.payment_status = 'In-progress'
);
