-- violates: A patient lives in an unknown ZIP code.
UPDATE patients
SET zipcode = '00000'
WHERE patient_id = (
    SELECT MIN(alone.patient_id)
    FROM (SELECT MIN(patient_id) AS patient_id FROM patients GROUP BY zipcode, address HAVING COUNT(*) = 1) AS alone
);
-- or violates: A city without a hospital has a blank name.
UPDATE zipcodes
SET city = ' '
WHERE zipcode = (
    SELECT MIN(patients.zipcode)
    FROM patients
    LEFT JOIN hospitals ON hospitals.zipcode = patients.zipcode
    WHERE hospitals.zipcode IS NULL
);
