-- violates: A patient lives in an unknown ZIP code.
UPDATE patients
SET zipcode = '00000'
WHERE patient_id = 1;
-- or violates: A city without a hospital has a blank name.
UPDATE zipcodes
SET city = ' '
WHERE zipcode = (
    SELECT MIN(patients.zipcode)
    FROM patients
    LEFT JOIN hospitals ON hospitals.zipcode = patients.zipcode
    WHERE hospitals.zipcode IS NULL
);
