-- asserts: Every hospital lies in a ZIP code in use, which has a state and a city.
-- tables: hospitals, zipcodes
-- summary: hospital_state_mismatch
SELECT
    hospitals.hospital_id,
    hospitals.zipcode,
    zipcodes.state,
    zipcodes.city
FROM hospitals
LEFT JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode
WHERE zipcodes.zipcode IS NULL OR COALESCE(TRIM(zipcodes.state), '') = '' OR COALESCE(TRIM(zipcodes.city), '') = ''
ORDER BY hospitals.hospital_id, hospitals.zipcode;
