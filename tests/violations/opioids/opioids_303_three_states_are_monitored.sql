-- violates: A ZIP code where nothing is lies in a fourth state.
UPDATE opioids.monitored_zipcodes
SET state = 'ZZ'
WHERE zipcode = (
    SELECT MIN(zipcode)
    FROM opioids.monitored_zipcodes
    WHERE zipcode NOT IN (SELECT zipcode FROM opioids.prescribers)
        AND zipcode NOT IN (SELECT zipcode FROM opioids.pharmacies)
        AND zipcode NOT IN (SELECT zipcode FROM opioids.registry_patients)
);
