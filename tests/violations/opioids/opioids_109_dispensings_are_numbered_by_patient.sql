-- violates: A dispensing has a negative number.
UPDATE opioids.dispenses
SET dispense_id = -dispense_id
WHERE dispense_id = (SELECT MIN(dispense_id) FROM opioids.dispenses);
