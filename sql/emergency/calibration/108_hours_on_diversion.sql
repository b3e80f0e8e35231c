-- quantity: share of hours on ambulance diversion
-- published: 0.0135
-- source: Burt, McCaig and Valverde, Annals of Emergency Medicine: 45 % of departments for 3 % of their hours
-- year: 2006
-- band: 0.003 to 0.035
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
