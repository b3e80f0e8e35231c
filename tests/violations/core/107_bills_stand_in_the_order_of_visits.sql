-- violates: The last two bills change their billing_ids.
UPDATE billing
SET billing_id = 2 * (SELECT MAX(billing_id) FROM billing) - 1 - billing_id
WHERE billing_id >= (SELECT MAX(billing_id) FROM billing) - 1;
