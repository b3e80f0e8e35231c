-- phenomenon: lwbs_monday_18h
-- question: When do patients leave before a doctor sees them, and what does it cost?
-- says: Of those who come on Mondays between 18:00 and 19:00, {lwbs_monday_18h:percent} leave unseen, against {lwbs_overall:percent} of
-- says: all. The four hours from Monday 15:00 have {share_of_lwbs_in_four_hours:percent} of all who leave. At the average revenue of a visit of level 3 to 5 a department loses {lost_revenue_per_site_usd:usd} in two years.
-- expect: lwbs_monday_18h 0.07 to 0.24
-- expect: share_of_lwbs_in_four_hours at least 0.16
-- expect: lwbs_overall 0.010 to 0.034
-- absent: lwbs_monday_18h 0.04
-- absent: share_of_lwbs_in_four_hours 0.08
-- patients: 10000
-- source: chosen; published, overall: 2.1 %, Janke et al., 2022
WITH sites AS (
    SELECT COUNT(*) AS sites
    FROM emergency.ed_sites
)
SELECT
    AVG(CASE WHEN left_without_being_seen THEN 1.0 ELSE 0.0 END)
        FILTER (WHERE EXTRACT(ISODOW FROM arrival_timestamp) = 1 AND EXTRACT(HOUR FROM arrival_timestamp) = 18)
        AS lwbs_monday_18h,
    AVG(
        CASE
            WHEN EXTRACT(ISODOW FROM arrival_timestamp) = 1 AND EXTRACT(HOUR FROM arrival_timestamp) BETWEEN 15 AND 18 THEN 1.0
            ELSE 0.0
        END
    ) FILTER (WHERE left_without_being_seen) AS share_of_lwbs_in_four_hours,
    AVG(CASE WHEN left_without_being_seen THEN 1.0 ELSE 0.0 END) AS lwbs_overall,
    COUNT(*) FILTER (WHERE left_without_being_seen)
    * AVG(net_revenue_usd) FILTER (WHERE NOT left_without_being_seen AND triage_level >= 3)
    / MAX(sites.sites) AS lost_revenue_per_site_usd
FROM emergency.ed_visits
CROSS JOIN sites;
