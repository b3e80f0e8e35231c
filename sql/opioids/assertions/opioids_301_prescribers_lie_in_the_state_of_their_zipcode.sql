-- asserts: The state of a prescriber is that of its ZIP code.
-- tables: opioids.monitored_zipcodes, opioids.prescribers
SELECT
    prescribers.prescriber_id,
    prescribers.zipcode,
    prescribers.state,
    monitored_zipcodes.state AS zipcode_state
FROM opioids.prescribers
JOIN opioids.monitored_zipcodes ON monitored_zipcodes.zipcode = prescribers.zipcode
WHERE prescribers.state <> monitored_zipcodes.state
ORDER BY prescribers.prescriber_id;
