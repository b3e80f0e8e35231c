-- mistake: Your list begins with the youngest.
SELECT patient_id, last_name, date_of_birth FROM patients WHERE gender = 'Male' AND last_name LIKE 'W%' AND date_of_birth < DATE '1985-01-01' ORDER BY date_of_birth DESC, patient_id;
