-- violates: The first prescriber is licensed in another of the three states.
UPDATE opioids.prescribers
SET state = (SELECT MIN(state) FROM opioids.monitored_zipcodes WHERE monitored_zipcodes.state <> prescribers.state)
WHERE prescriber_id = 1;
