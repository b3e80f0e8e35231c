-- quantity: length of stay, vaginal birth
-- unit: days
-- population: deliveries of at least one night
-- published: 1.9
-- source: AHRQ HCUP Statistical Brief 131, NIS 2009
-- year: 2009
-- comparable: without complicating conditions; 2.2 days with them
-- tolerance: 20 %
-- patients: 10000
SELECT AVG(1.0 * (visits.date_of_discharge - visits.date_of_admission)) AS observed
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission
    AND NOT visits.is_follow_up
    AND visits.treatment = 'Delivery';
