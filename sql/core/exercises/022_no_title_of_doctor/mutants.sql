-- mutant: everybody
-- mistake: You counted everybody; to be NULL or not to be NULL is true for each row, also for the doctors.
-- query:
SELECT gender, COUNT(*) FROM patients WHERE prefix IS NOT NULL OR prefix IS NULL GROUP BY gender;

-- mutant: null_in_not_in
-- mistake: There is a NULL in the list of your NOT IN, so that it is never true.
-- query:
SELECT gender, COUNT(*) FROM patients WHERE prefix NOT IN ('Dr.', NULL) GROUP BY gender;

-- mutant: null_lost
-- mistake: Your comparison lost the patients without a prefix.
-- query:
SELECT gender, COUNT(*) FROM patients WHERE prefix <> 'Dr.' GROUP BY gender;

-- mutant: only_null
-- mistake: You counted only patients without any prefix.
-- query:
SELECT gender, COUNT(*) FROM patients WHERE prefix IS NULL GROUP BY gender;

-- mutant: the_doctors
-- mistake: You counted those who have the prefix.
-- query:
SELECT gender, COUNT(*) FROM patients WHERE prefix = 'Dr.' GROUP BY gender;
