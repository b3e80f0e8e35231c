-- quantity: visits by ambulance
-- unit: share
-- population: visits to the emergency department
-- published: 0.142
-- source: Burt, McCaig and Valverde, Annals of Emergency Medicine, NHAMCS 2003
-- year: 2006
-- tolerance: 0.04
-- on_purpose: the Friday surge of ambulances needs enough of them; chosen above the published share
-- patients: 10000
SELECT AVG(CASE WHEN arrival_mode = 'Ambulance' THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.ed_visits;
