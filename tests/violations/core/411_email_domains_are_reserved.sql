-- violates: An e-mail address could be somebody's.
UPDATE patients
SET email = 'someone@example.co'
WHERE patient_id = 1;
