-- violates: The last bill leaves a hole before its billing_id.
UPDATE billing
SET billing_id = billing_id + 1
WHERE billing_id = (SELECT MAX(billing_id) FROM billing);
