-- asserts: No two states share a telephone area code; 555 is that of states that are not known.
-- tables: patients, zipcodes
SELECT
    SUBSTR(patients.phone_number, 1, 3) AS area_code,
    MIN(zipcodes.state) AS first_state,
    MAX(zipcodes.state) AS last_state,
    MIN(patients.patient_id) AS first_patient_id
FROM patients
JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
WHERE patients.phone_number NOT LIKE '555-%'
GROUP BY SUBSTR(patients.phone_number, 1, 3)
HAVING MIN(zipcodes.state) <> MAX(zipcodes.state)
ORDER BY area_code;
