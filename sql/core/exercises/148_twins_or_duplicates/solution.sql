SELECT a.patient_id, b.patient_id AS other_id, ABS(a.date_of_birth - b.date_of_birth) AS days_apart
FROM patients a
JOIN patients b ON b.zipcode = a.zipcode AND b.gender = a.gender AND b.patient_id > a.patient_id
WHERE ABS(a.date_of_birth - b.date_of_birth) <= 60;
