-- quantity: claims per patient
-- unit: ratio
-- population: patients of the core
-- chosen: 8.55
-- tolerance: 0.75
-- patients: 10000
SELECT 1.0 * (SELECT COUNT(*) FROM pbm.claims) / COUNT(*) AS observed
FROM patients;
