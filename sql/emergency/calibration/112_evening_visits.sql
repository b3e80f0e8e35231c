-- quantity: visits from 19 to 20 h against 6 to 7 h
-- unit: ratio
-- population: visits to the emergency department
-- chosen: 2.7
-- tolerance: 0.9
-- patients: 10000
SELECT
    1.0 * SUM(CASE WHEN EXTRACT(HOUR FROM arrival_timestamp) = 19 THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN EXTRACT(HOUR FROM arrival_timestamp) = 6 THEN 1 ELSE 0 END), 0) AS observed
FROM emergency.ed_visits;
