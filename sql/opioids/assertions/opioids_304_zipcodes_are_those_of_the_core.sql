-- asserts: A ZIP code where a registered patient of the core lives is in the same state in the core.
-- tables: zipcodes, opioids.monitored_zipcodes, opioids.registry_patients
SELECT
    monitored_zipcodes.zipcode,
    monitored_zipcodes.state,
    zipcodes.state AS core_state
FROM opioids.monitored_zipcodes
LEFT JOIN zipcodes ON zipcodes.zipcode = monitored_zipcodes.zipcode
WHERE monitored_zipcodes.zipcode IN (
        SELECT registry_patients.zipcode
        FROM opioids.registry_patients
        WHERE registry_patients.core_patient_id IS NOT NULL
    )
    AND (zipcodes.zipcode IS NULL OR zipcodes.state <> monitored_zipcodes.state)
ORDER BY monitored_zipcodes.zipcode;
