-- violates: The first pharmacy is licensed in another of the three states.
UPDATE opioids.pharmacies
SET state = (SELECT MIN(state) FROM opioids.monitored_zipcodes WHERE monitored_zipcodes.state <> pharmacies.state)
WHERE pharmacy_id = 1;
