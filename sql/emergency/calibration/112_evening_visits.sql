-- quantity: visits from 19 to 20 h against those from 6 to 7 h
-- source: chosen
-- band: 1.8 to 3.6
-- patients: 10000
SELECT
    1.0 * SUM(CASE WHEN EXTRACT(HOUR FROM arrival_timestamp) = 19 THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN EXTRACT(HOUR FROM arrival_timestamp) = 6 THEN 1 ELSE 0 END), 0) AS observed
FROM emergency.ed_visits;
