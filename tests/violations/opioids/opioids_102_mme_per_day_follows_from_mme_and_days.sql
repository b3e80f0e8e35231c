-- violates: A dispensing has 1 MME a day too many.
UPDATE opioids.dispenses
SET mme_per_day = mme_per_day + 1
WHERE dispense_id = (SELECT MIN(dispense_id) FROM opioids.dispenses);
