-- violates: A prescriber is a mile too far.
UPDATE opioids.dispenses
SET distance_traveled_miles = distance_traveled_miles + 1
WHERE dispense_id = (SELECT MIN(dispense_id) FROM opioids.dispenses);
