-- quantity: length of stay, complex conditions
-- unit: days
-- population: first visits of at least one night
-- published: 4.94
-- source: AHRQ HCUP, NIS 2018 (recalled)
-- year: 2018
-- comparable: derived: stays for heart failure, heart attack, kidney failure and stroke
-- tolerance: 20 %
-- on_purpose: five to ten days, as in the Python generator that users of the field know
-- patients: 10000
SELECT AVG(1.0 * (visits.date_of_discharge - visits.date_of_admission)) AS observed
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission
    AND NOT visits.is_follow_up
    AND conditions.category = 'complex';
