-- quantity: hours on ambulance diversion
-- unit: share
-- population: hours of all departments
-- published: 0.0135
-- source: Burt, McCaig and Valverde, Annals of Emergency Medicine
-- year: 2006
-- comparable: derived: 45 % of departments for 3 % of their hours
-- tolerance: 0.012
-- patients: 10000
WITH diverted AS (
    SELECT SUM(EXTRACT(EPOCH FROM (end_time - start_time)) / 3600) AS hours
    FROM emergency.ambulance_diversions
),
sites AS (
    SELECT COUNT(*) AS sites
    FROM emergency.ed_sites
)
SELECT diverted.hours / (sites.sites * 730 * 24) AS observed
FROM diverted
CROSS JOIN sites;
