-- mistake: Your pattern finds a w at any place of the name.
SELECT patient_id, last_name, date_of_birth FROM patients WHERE gender = 'Male' AND LOWER(last_name) LIKE '%w%' AND date_of_birth < DATE '1985-01-01' ORDER BY date_of_birth, patient_id;
