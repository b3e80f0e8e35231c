-- quantity: prescribers who are pain specialists
-- unit: share
-- population: prescribers
-- chosen: 0.04
-- tolerance: 0.01
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE specialty = 'Pain Medicine') / COUNT(*) AS observed
FROM opioids.prescribers;
