SELECT gender, COUNT(*) AS patients
FROM patients
WHERE prefix <> 'Dr.' OR prefix IS NULL
GROUP BY gender;
