-- phenomenon: ambulance_diversion_friday
-- question: When are ambulances sent elsewhere?
-- says: A department diverts ambulances {diversions_per_site:0} times in two years; {share_friday_night:percent} of the diversions begin
-- says: between Friday 19:00 and Saturday 4:00, a twentieth of the week. {ambulances_per_site:0} ambulances a department were turned away.
-- expect: diversions_per_site 20 to 220
-- expect: share_friday_night 0.45 to 0.97
-- absent: diversions_per_site 16
-- absent: share_friday_night 0.05
-- patients: 10000
-- source: chosen; published: 45 % of departments diverted, for about 3 % of their hours, Burt, McCaig and Valverde, 2006
WITH diversions AS (
    SELECT
        ambulances_diverted,
        CASE
            WHEN EXTRACT(ISODOW FROM start_time) = 5 AND EXTRACT(HOUR FROM start_time) >= 19 THEN 1.0
            WHEN EXTRACT(ISODOW FROM start_time) = 6 AND EXTRACT(HOUR FROM start_time) < 4 THEN 1.0
            ELSE 0.0
        END AS friday_night
    FROM emergency.ambulance_diversions
),
sites AS (
    SELECT COUNT(*) AS sites
    FROM emergency.ed_sites
)
SELECT
    1.0 * COUNT(*) / MAX(sites.sites) AS diversions_per_site,
    AVG(diversions.friday_night) AS share_friday_night,
    1.0 * SUM(diversions.ambulances_diverted) / MAX(sites.sites) AS ambulances_per_site
FROM diversions
CROSS JOIN sites;
