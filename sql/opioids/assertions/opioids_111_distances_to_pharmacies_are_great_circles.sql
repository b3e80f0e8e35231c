-- asserts: The distance to the pharmacy is that of the two ZIP codes, within a tenth of a mile.
-- tables: opioids.monitored_zipcodes, opioids.prescribers, opioids.pharmacies, opioids.registry_patients, opioids.dispenses
-- from: opioid_distances
SELECT
    dispense_id,
    distance_patient_to_pharmacy_miles,
    miles_to_pharmacy
FROM opioid_distances
WHERE ABS(distance_patient_to_pharmacy_miles - miles_to_pharmacy) > 0.1
ORDER BY dispense_id;
