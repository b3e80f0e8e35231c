-- mistake: You did not ask for the gender.
SELECT patient_id, last_name, date_of_birth FROM patients WHERE last_name LIKE 'W%' AND date_of_birth < DATE '1985-01-01' ORDER BY date_of_birth, patient_id;
