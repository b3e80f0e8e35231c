-- quantity: dispensings of a person in two years
-- unit: ratio
-- population: persons in the registry
-- chosen: 3.65
-- tolerance: 0.65
-- patients: 10000
SELECT 1.0 * COUNT(*) / (SELECT COUNT(*) FROM opioids.registry_patients) AS observed
FROM opioids.dispenses;
