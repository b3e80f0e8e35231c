-- quantity: uninsured, 19 to 64
-- unit: share
-- population: patients aged 19 to 64
-- published: 0.109
-- source: US Census Bureau, Health Insurance Coverage in the United States: 2023 (P60-284)
-- year: 2023
-- tolerance: 0.02
-- patients: 10000
SELECT AVG(CASE WHEN patients.insurer_id IS NULL THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
WHERE patients.patient_id <= 100000
    AND patients.date_of_birth <= anchor.today - INTERVAL '19 years'
    AND patients.date_of_birth > anchor.today - INTERVAL '65 years';
