-- quantity: uninsured
-- unit: share
-- population: all patients
-- published: 0.08
-- source: US Census Bureau, Health Insurance Coverage in the United States: 2023 (P60-284)
-- year: 2023
-- tolerance: 0.015
-- patients: 10000
SELECT AVG(CASE WHEN insurer_id IS NULL THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
WHERE patient_id <= 100000;
