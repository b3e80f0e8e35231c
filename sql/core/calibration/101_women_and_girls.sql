-- quantity: women and girls
-- unit: share
-- population: all patients
-- published: 0.5041
-- source: US Census Bureau, Vintage 2024 population estimates, ages 0 to 90
-- year: 2024
-- tolerance: 0.02
-- patients: 10000
SELECT AVG(CASE WHEN gender = 'Female' THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
WHERE patient_id <= 100000;
