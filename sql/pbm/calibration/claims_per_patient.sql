-- quantity: claims per patient
-- unit: ratio
-- population: patients of the core
-- chosen: 7.4
-- tolerance: 0.6
-- patients: 10000
SELECT 1.0 * (SELECT COUNT(*) FROM pbm.claims) / COUNT(*) AS observed
FROM patients;
