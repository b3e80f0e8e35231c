-- mistake: You counted only patients without any prefix.
SELECT gender, COUNT(*) FROM patients WHERE prefix IS NULL GROUP BY gender;
