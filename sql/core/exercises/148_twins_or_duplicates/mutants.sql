-- mutant: gender_forgotten
-- mistake: You did not compare the gender.
-- query:
SELECT a.patient_id, b.patient_id, ABS(a.date_of_birth - b.date_of_birth) FROM patients a JOIN patients b ON b.zipcode = a.zipcode AND b.patient_id > a.patient_id WHERE ABS(a.date_of_birth - b.date_of_birth) <= 60;

-- mutant: met_himself
-- mistake: Every patient is in your list as his own twin.
-- query:
SELECT a.patient_id, b.patient_id, ABS(a.date_of_birth - b.date_of_birth) FROM patients a JOIN patients b ON b.zipcode = a.zipcode AND b.gender = a.gender AND b.patient_id >= a.patient_id WHERE ABS(a.date_of_birth - b.date_of_birth) <= 60;

-- mutant: negative_too
-- mistake: Your difference is below 60 for everybody who is much older, because it is negative then.
-- replace:
b.patient_id AS other_id, ABS(a.date_of_birth - b.date_of_birth) AS days_apart
-- with:
b.patient_id, b.date_of_birth - a.date_of_birth
-- replace:
WHERE ABS(a.date_of_birth - b.date_of_birth) <= 60
-- with:
WHERE b.date_of_birth - a.date_of_birth <= 60

-- mutant: one_sign_only
-- mistake: You found only the pairs in which the smaller number was born first.
-- replace:
b.patient_id AS other_id, ABS(a.date_of_birth - b.date_of_birth) AS days_apart
-- with:
b.patient_id, b.date_of_birth - a.date_of_birth
-- replace:
WHERE ABS(a.date_of_birth - b.date_of_birth) <= 60
-- with:
WHERE b.date_of_birth - a.date_of_birth BETWEEN 0 AND 60

-- mutant: pairs_twice
-- mistake: Each pair is in your list twice, once in each order.
-- query:
SELECT a.patient_id, b.patient_id, ABS(a.date_of_birth - b.date_of_birth) FROM patients a JOIN patients b ON b.zipcode = a.zipcode AND b.gender = a.gender AND b.patient_id <> a.patient_id WHERE ABS(a.date_of_birth - b.date_of_birth) <= 60;

-- mutant: same_year
-- mistake: You asked for the same year of birth; two people may be months apart in it, or days apart around New Year.
-- query:
SELECT a.patient_id, b.patient_id, ABS(a.date_of_birth - b.date_of_birth) FROM patients a JOIN patients b ON b.zipcode = a.zipcode AND b.gender = a.gender AND b.patient_id > a.patient_id WHERE EXTRACT(YEAR FROM a.date_of_birth) = EXTRACT(YEAR FROM b.date_of_birth);
