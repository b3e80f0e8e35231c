-- asserts: The state of a pharmacy is that of its ZIP code.
-- tables: opioids.monitored_zipcodes, opioids.pharmacies
SELECT
    pharmacies.pharmacy_id,
    pharmacies.zipcode,
    pharmacies.state,
    monitored_zipcodes.state AS zipcode_state
FROM opioids.pharmacies
JOIN opioids.monitored_zipcodes ON monitored_zipcodes.zipcode = pharmacies.zipcode
WHERE pharmacies.state <> monitored_zipcodes.state
ORDER BY pharmacies.pharmacy_id;
