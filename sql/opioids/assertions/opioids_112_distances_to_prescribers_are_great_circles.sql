-- asserts: The distance to the prescriber is that of the two ZIP codes, within a tenth of a mile.
-- tables: opioids.monitored_zipcodes, opioids.prescribers, opioids.pharmacies, opioids.registry_patients, opioids.dispenses
-- from: opioid_distances
SELECT
    dispense_id,
    distance_traveled_miles,
    miles_to_prescriber
FROM opioid_distances
WHERE ABS(distance_traveled_miles - miles_to_prescriber) > 0.1
ORDER BY dispense_id;
