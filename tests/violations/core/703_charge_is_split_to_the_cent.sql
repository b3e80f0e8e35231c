-- violates: The parts of a bill are a cent more than the charge.
UPDATE billing
SET patient_responsibility_amount = patient_responsibility_amount + 0.01
WHERE billing_id = 1;
