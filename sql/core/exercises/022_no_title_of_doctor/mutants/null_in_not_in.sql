-- mistake: There is a NULL in the list of your NOT IN, so that it is never true.
SELECT gender, COUNT(*) FROM patients WHERE prefix NOT IN ('Dr.', NULL) GROUP BY gender;
