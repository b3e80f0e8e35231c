-- asserts: The stay of a first visit is as long as its condition allows.
-- tables: visits, conditions
SELECT
    visits.visit_id,
    conditions.name AS condition,
    visits.date_of_discharge - visits.date_of_admission AS length_of_stay_days
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE NOT visits.is_follow_up
    AND visits.date_of_discharge - visits.date_of_admission
        NOT BETWEEN conditions.min_length_of_stay_days AND conditions.max_length_of_stay_days
ORDER BY visits.visit_id;
