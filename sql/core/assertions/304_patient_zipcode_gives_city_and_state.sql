-- asserts: Every patient lives in a ZIP code in use, which has a city and a state.
-- tables: patients, zipcodes
-- from: patient_rows
-- summary: patients_city_missing
SELECT
    patient_id,
    zipcode,
    home_city,
    home_state
FROM patient_rows
WHERE home_is_complete IS NULL OR NOT home_is_complete
ORDER BY patient_id;
