-- violates: A phone number could be somebody's.
UPDATE patients
SET phone_number = '212-556-0100'
WHERE patient_id = 1;
