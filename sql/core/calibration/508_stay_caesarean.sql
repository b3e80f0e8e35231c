-- quantity: length of stay, caesarean
-- unit: days
-- population: deliveries of at least one night
-- published: 3.5
-- source: AHRQ HCUP Statistical Brief 131, NIS 2009
-- year: 2009
-- tolerance: 15 %
-- patients: 10000
SELECT AVG(1.0 * (visits.date_of_discharge - visits.date_of_admission)) AS observed
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission
    AND NOT visits.is_follow_up
    AND visits.treatment = 'Cesarean Section';
