-- violates: The last bill takes the billing_id of the one before.
UPDATE billing
SET billing_id = billing_id - 1
WHERE billing_id = (SELECT MAX(billing_id) FROM billing);
