-- violates: The line of a patient has the number of nobody.
UPDATE raw.patients
SET patient_id = '0'
WHERE LTRIM(patient_id, '0') = '1';
