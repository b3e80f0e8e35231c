-- quantity: length of stay, chronic conditions
-- unit: days
-- population: first visits of at least one night
-- published: 3.06
-- source: AHRQ HCUP, NIS 2018 (recalled)
-- year: 2018
-- comparable: derived: stays for diabetes, asthma and osteoarthritis
-- tolerance: 20 %
-- patients: 10000
SELECT AVG(1.0 * (visits.date_of_discharge - visits.date_of_admission)) AS observed
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission
    AND NOT visits.is_follow_up
    AND conditions.category = 'chronic';
