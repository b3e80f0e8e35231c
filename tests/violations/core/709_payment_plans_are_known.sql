-- violates: A payment plan is unknown.
UPDATE billing
SET payment_plan = 'Weekly'
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    WHERE bills.billing_id >= 1
);
