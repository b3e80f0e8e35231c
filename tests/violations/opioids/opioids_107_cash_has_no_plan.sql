-- violates: An insured dispensing has no kind of plan.
UPDATE opioids.dispenses
SET plan_kind = NULL
WHERE dispense_id = (SELECT MIN(dispense_id) FROM opioids.dispenses WHERE payment_type = 'Insurance');
