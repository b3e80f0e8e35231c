-- mistake: Your comparison lost the patients without a prefix.
SELECT gender, COUNT(*) FROM patients WHERE prefix <> 'Dr.' GROUP BY gender;
