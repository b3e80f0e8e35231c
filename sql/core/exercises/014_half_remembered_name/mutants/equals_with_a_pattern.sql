-- mistake: You used = with a pattern; it then looks for that very text, sign and all.
SELECT patient_id, last_name, date_of_birth FROM patients WHERE gender = 'Male' AND last_name = 'W%' AND date_of_birth < DATE '1985-01-01' ORDER BY date_of_birth, patient_id;
