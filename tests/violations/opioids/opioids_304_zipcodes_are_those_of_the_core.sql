-- violates: The home of a patient of the core lies in another of the three states.
UPDATE opioids.monitored_zipcodes
SET state = (SELECT MIN(others.state) FROM opioids.monitored_zipcodes AS others WHERE others.state <> monitored_zipcodes.state)
WHERE zipcode = (
    SELECT MIN(zipcode)
    FROM opioids.registry_patients
    WHERE core_patient_id IS NOT NULL
        AND zipcode NOT IN (SELECT zipcode FROM opioids.prescribers)
        AND zipcode NOT IN (SELECT zipcode FROM opioids.pharmacies)
);
