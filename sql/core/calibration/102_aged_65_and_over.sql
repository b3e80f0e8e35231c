-- quantity: share of patients aged 65 and over
-- published: 0.1749
-- source: US Census Bureau, Vintage 2024 population estimates, ages 0 to 90
-- year: 2024
-- band: 0.155 to 0.195
-- patients: 10000
-- The last discharge is, to a day or so, the anchor date.
SELECT AVG(CASE WHEN patients.date_of_birth <= anchor.birthday_65 THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
CROSS JOIN (SELECT CAST(MAX(date_of_discharge) - INTERVAL '65 years' AS DATE) AS birthday_65 FROM visits) AS anchor;
