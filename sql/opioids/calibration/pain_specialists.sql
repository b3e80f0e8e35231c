-- quantity: share of prescribers who are pain specialists
-- source: chosen
-- band: 0.03 to 0.05
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE specialty = 'Pain Medicine') / COUNT(*) AS observed
FROM opioids.prescribers;
