-- violates: An address is blank.
UPDATE patients
SET address = ' '
WHERE patient_id = 1;
