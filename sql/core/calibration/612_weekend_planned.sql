-- quantity: admissions on weekends, planned
-- unit: share
-- population: follow-ups and visits for chronic conditions, of a night or more
-- published: 0.082
-- source: AHRQ HCUP Statistical Brief 87, NIS 2007
-- year: 2007
-- comparable: derived: elective stays, 28.0 % of those on weekdays and 10.6 % on weekends
-- tolerance: 0.03
-- patients: 10000
SELECT AVG(CASE WHEN EXTRACT(ISODOW FROM visits.date_of_admission) > 5 THEN 1.0 ELSE 0.0 END) AS observed
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission
    AND (visits.is_follow_up OR conditions.category = 'chronic');
