-- quantity: share of visits by ambulance
-- published: 0.142
-- source: Burt, McCaig and Valverde, Annals of Emergency Medicine, NHAMCS 2003
-- year: 2006
-- band: 0.14 to 0.22
-- patients: 10000
SELECT AVG(CASE WHEN arrival_mode = 'Ambulance' THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.ed_visits;
