-- mistake: You asked for the same year of birth; two people may be months apart in it, or days apart around New Year.
SELECT a.patient_id, b.patient_id, ABS(a.date_of_birth - b.date_of_birth) FROM patients a JOIN patients b ON b.zipcode = a.zipcode AND b.gender = a.gender AND b.patient_id > a.patient_id WHERE EXTRACT(YEAR FROM a.date_of_birth) = EXTRACT(YEAR FROM b.date_of_birth);
