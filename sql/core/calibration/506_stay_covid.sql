-- quantity: length of stay, COVID-19, median
-- unit: days
-- population: first visits of at least one night
-- published: 6
-- source: Ohsfeldt et al., Advances in Therapy, Premier April to December 2020
-- year: 2021
-- tolerance: 20 %
-- patients: 10000
SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY visits.date_of_discharge - visits.date_of_admission) AS observed
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission
    AND NOT visits.is_follow_up
    AND conditions.name = 'COVID-19';
