-- quantity: aged 65 and over
-- unit: share
-- population: all patients
-- published: 0.1749
-- source: US Census Bureau, Vintage 2024 population estimates, ages 0 to 90
-- year: 2024
-- tolerance: 0.02
-- patients: 10000
SELECT AVG(CASE WHEN patients.date_of_birth <= anchor.today - INTERVAL '65 years' THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
-- The last discharge is, to a day or so, the anchor date; here and in the other figures of age.
CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
WHERE patients.patient_id <= 100000;
