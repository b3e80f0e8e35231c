-- mistake: You found only the pairs in which the smaller number was born first.
SELECT a.patient_id, b.patient_id, b.date_of_birth - a.date_of_birth FROM patients a JOIN patients b ON b.zipcode = a.zipcode AND b.gender = a.gender AND b.patient_id > a.patient_id WHERE b.date_of_birth - a.date_of_birth BETWEEN 0 AND 60;
