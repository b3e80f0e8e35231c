-- violates: A benzodiazepine or muscle relaxant has a tenth of an MME, which is within rounding.
UPDATE opioids.dispenses
SET mme = 0.1
WHERE dispense_id = (SELECT MIN(dispense_id) FROM opioids.dispenses WHERE mme = 0);
