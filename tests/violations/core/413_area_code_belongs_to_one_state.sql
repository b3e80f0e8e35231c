-- violates: A patient's telephone has the area code of another state.
UPDATE patients
SET phone_number = (
    SELECT MIN(patients.phone_number)
    FROM patients
    JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
    WHERE zipcodes.state = (SELECT MIN(state) FROM zipcodes)
)
WHERE patient_id = (
    SELECT MIN(patients.patient_id)
    FROM patients
    JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
    WHERE zipcodes.state = (SELECT MAX(state) FROM zipcodes)
);
