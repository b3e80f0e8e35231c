-- asserts: Every patient lives in a ZIP code in use, which has a city and a state.
-- tables: patients, zipcodes
-- summary: patients_city_missing
SELECT
    patients.patient_id,
    patients.zipcode,
    zipcodes.city,
    zipcodes.state
FROM patients
LEFT JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
WHERE zipcodes.zipcode IS NULL OR COALESCE(TRIM(zipcodes.city), '') = '' OR COALESCE(TRIM(zipcodes.state), '') = ''
ORDER BY patients.patient_id;
