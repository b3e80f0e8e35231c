-- violates: A patient lives in an unknown ZIP code.
UPDATE patients
SET zipcode = '00000'
WHERE patient_id = 1;
