-- quantity: visits that leave without being seen
-- unit: share
-- population: visits to the emergency department
-- published: 0.021
-- source: Janke et al., JAMA Network Open, median hospital in 2021
-- year: 2022
-- tolerance: 0.012
-- patients: 10000
SELECT AVG(CASE WHEN left_without_being_seen THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.ed_visits;
