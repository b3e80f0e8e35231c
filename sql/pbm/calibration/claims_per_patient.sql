-- quantity: claims per patient of the core
-- source: chosen
-- band: 6.8 to 8
-- patients: 10000
SELECT 1.0 * (SELECT COUNT(*) FROM pbm.claims) / COUNT(*) AS observed
FROM patients;
