-- violates: A patient lives in an unknown ZIP code.
UPDATE patients
SET zipcode = '00000'
WHERE patient_id = 1;
-- or violates: A city has a blank name.
UPDATE zipcodes
SET city = ' '
WHERE zipcode = (SELECT zipcode FROM patients WHERE patient_id = 1);
