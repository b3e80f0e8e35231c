-- quantity: visits on Mondays against the mean of all days
-- source: chosen
-- band: 1.1 to 1.35
-- patients: 10000
SELECT 7.0 * AVG(CASE WHEN EXTRACT(ISODOW FROM arrival_timestamp) = 1 THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.ed_visits;
