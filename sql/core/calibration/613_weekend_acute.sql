-- quantity: admissions on weekends, acute
-- unit: share
-- population: first visits for acute conditions and stroke, but for births, of a night or more
-- published: 0.26
-- source: AHRQ HCUP Statistical Brief 87, NIS 2007
-- year: 2007
-- comparable: derived: stays from the emergency department, 43.6 % of those on weekdays and 65.3 % on weekends
-- tolerance: 0.03
-- patients: 10000
SELECT AVG(CASE WHEN EXTRACT(ISODOW FROM visits.date_of_admission) > 5 THEN 1.0 ELSE 0.0 END) AS observed
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission
    AND NOT visits.is_follow_up
    AND (conditions.category = 'acute' OR conditions.name = 'Stroke')
    AND conditions.name <> 'Childbirth';
