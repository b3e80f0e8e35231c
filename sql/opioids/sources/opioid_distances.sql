-- rows: Every dispensing, with the distances recorded and those by the haversine formula on a sphere with a radius of 3,958.8 miles.
SELECT
    dispenses.dispense_id,
    dispenses.distance_patient_to_pharmacy_miles,
    dispenses.distance_traveled_miles,
    2 * 3958.8 * ASIN(SQRT(LEAST(1, POWER(SIN((pharmacies.latitude - homes.latitude) / 2), 2)
        + COS(homes.latitude) * COS(pharmacies.latitude) * POWER(SIN((pharmacies.longitude - homes.longitude) / 2), 2))))
        AS miles_to_pharmacy,
    2 * 3958.8 * ASIN(SQRT(LEAST(1, POWER(SIN((prescribers.latitude - homes.latitude) / 2), 2)
        + COS(homes.latitude) * COS(prescribers.latitude) * POWER(SIN((prescribers.longitude - homes.longitude) / 2), 2))))
        AS miles_to_prescriber
FROM opioids.dispenses
JOIN (
    SELECT
        registry_patients.patient_id,
        RADIANS(CAST(monitored_zipcodes.latitude AS DOUBLE PRECISION)) AS latitude,
        RADIANS(CAST(monitored_zipcodes.longitude AS DOUBLE PRECISION)) AS longitude
    FROM opioids.registry_patients
    JOIN opioids.monitored_zipcodes ON monitored_zipcodes.zipcode = registry_patients.zipcode
) AS homes ON homes.patient_id = dispenses.patient_id
JOIN (
    SELECT
        pharmacies.pharmacy_id,
        RADIANS(CAST(monitored_zipcodes.latitude AS DOUBLE PRECISION)) AS latitude,
        RADIANS(CAST(monitored_zipcodes.longitude AS DOUBLE PRECISION)) AS longitude
    FROM opioids.pharmacies
    JOIN opioids.monitored_zipcodes ON monitored_zipcodes.zipcode = pharmacies.zipcode
) AS pharmacies ON pharmacies.pharmacy_id = dispenses.pharmacy_id
JOIN (
    SELECT
        prescribers.prescriber_id,
        RADIANS(CAST(monitored_zipcodes.latitude AS DOUBLE PRECISION)) AS latitude,
        RADIANS(CAST(monitored_zipcodes.longitude AS DOUBLE PRECISION)) AS longitude
    FROM opioids.prescribers
    JOIN opioids.monitored_zipcodes ON monitored_zipcodes.zipcode = prescribers.zipcode
) AS prescribers ON prescribers.prescriber_id = dispenses.prescriber_id
