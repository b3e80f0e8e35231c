-- quantity: claims per patient of the core
-- source: chosen
-- band: 7.8 to 9.3
-- patients: 10000
SELECT 1.0 * (SELECT COUNT(*) FROM pbm.claims) / COUNT(*) AS observed
FROM patients;
