-- violates: A phone number could be somebody's.
UPDATE patients
SET phone_number = SUBSTR(phone_number, 1, 3) || '-556-0100'
WHERE patient_id = 1;
-- or violates: A phone number has a letter.
UPDATE patients
SET phone_number = '2l2-555-0100'
WHERE patient_id = 1;
-- or violates: A phone number is outside the range for fiction.
UPDATE patients
SET phone_number = SUBSTR(phone_number, 1, 3) || '-555-0200'
WHERE patient_id = 1;
