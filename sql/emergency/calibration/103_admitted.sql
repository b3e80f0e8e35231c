-- quantity: share of visits that end in admission
-- published: 0.13
-- source: NHAMCS summary tables (recalled)
-- band: 0.11 to 0.15
-- patients: 10000
SELECT AVG(CASE WHEN disposition = 'Admit' THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.ed_visits;
