-- mistake: You counted those who have the prefix.
SELECT gender, COUNT(*) FROM patients WHERE prefix = 'Dr.' GROUP BY gender;
