-- quantity: visits that end in admission
-- unit: share
-- population: visits to the emergency department
-- published: 0.13
-- source: NHAMCS summary tables (recalled)
-- tolerance: 0.02
-- patients: 10000
SELECT AVG(CASE WHEN disposition = 'Admit' THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.ed_visits;
