-- violates: Someone in the registry is taken for a patient who lives in another state.
UPDATE opioids.registry_patients
SET
    core_patient_id = (
        SELECT MIN(patient_id) FROM patients
        WHERE date_of_birth < DATE '1980-01-01' AND zipcode NOT IN (SELECT zipcode FROM opioids.monitored_zipcodes)
    ),
    birth_year = (
        SELECT EXTRACT(YEAR FROM date_of_birth) FROM patients
        WHERE date_of_birth < DATE '1980-01-01' AND zipcode NOT IN (SELECT zipcode FROM opioids.monitored_zipcodes)
        ORDER BY patient_id
        LIMIT 1
    ),
    gender = (
        SELECT CASE WHEN gender = 'Female' THEN 'F' ELSE 'M' END FROM patients
        WHERE date_of_birth < DATE '1980-01-01' AND zipcode NOT IN (SELECT zipcode FROM opioids.monitored_zipcodes)
        ORDER BY patient_id
        LIMIT 1
    )
WHERE core_patient_id = (SELECT MIN(core_patient_id) FROM opioids.registry_patients);
