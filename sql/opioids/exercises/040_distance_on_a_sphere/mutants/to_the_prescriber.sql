-- mistake: You measure the way to the prescriber instead of the pharmacy.
SELECT
    dispenses.dispense_id,
    dispenses.distance_patient_to_pharmacy_miles AS recorded_miles,
    ROUND(CAST(
        2 * 3958.8 * ASIN(SQRT(
            POWER(SIN(RADIANS(CAST(there.latitude - home.latitude AS DOUBLE PRECISION)) / 2), 2)
            + COS(RADIANS(CAST(home.latitude AS DOUBLE PRECISION))) * COS(RADIANS(CAST(there.latitude AS DOUBLE PRECISION)))
            * POWER(SIN(RADIANS(CAST(there.longitude - home.longitude AS DOUBLE PRECISION)) / 2), 2)
        )) AS NUMERIC(12, 6)
    ), 0) AS computed_miles
FROM opioids.dispenses
JOIN opioids.registry_patients ON registry_patients.patient_id = dispenses.patient_id
JOIN opioids.monitored_zipcodes AS home ON home.zipcode = registry_patients.zipcode
JOIN opioids.prescribers AS pharmacies ON pharmacies.prescriber_id = dispenses.prescriber_id
JOIN opioids.monitored_zipcodes AS there ON there.zipcode = pharmacies.zipcode
ORDER BY dispenses.distance_patient_to_pharmacy_miles DESC, dispenses.dispense_id
LIMIT 10;
