-- quantity: dispensings of a person in the registry in two years
-- source: chosen
-- band: 3 to 4.3
-- patients: 10000
SELECT 1.0 * COUNT(*) / (SELECT COUNT(*) FROM opioids.registry_patients) AS observed
FROM opioids.dispenses;
