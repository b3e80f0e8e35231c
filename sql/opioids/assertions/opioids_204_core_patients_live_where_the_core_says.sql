-- asserts: A patient of the core has the same ZIP code in the registry.
-- tables: patients, opioids.registry_patients
-- from: registered_patients
SELECT
    patient_id,
    core_patient_id,
    zipcode,
    core_zipcode
FROM registered_patients
WHERE zipcode <> core_zipcode
ORDER BY patient_id;
