-- violates: A month of an opioid has 1 MME too many, too few to show in the MME a day.
UPDATE opioids.dispenses
SET mme = mme + 1
WHERE dispense_id = (SELECT MIN(dispense_id) FROM opioids.dispenses WHERE days_supply = 30 AND mme > 0);
