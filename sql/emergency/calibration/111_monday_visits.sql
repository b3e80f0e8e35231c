-- quantity: Monday visits against the mean of all days
-- unit: ratio
-- population: visits to the emergency department
-- chosen: 1.225
-- tolerance: 0.125
-- patients: 10000
SELECT 7.0 * AVG(CASE WHEN EXTRACT(ISODOW FROM arrival_timestamp) = 1 THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.ed_visits;
