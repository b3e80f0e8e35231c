-- asserts: Every visit has a condition that exists.
-- tables: visits, conditions
-- enforced by: fk_visits_condition
SELECT
    visits.visit_id,
    visits.condition_id
FROM visits
LEFT JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE conditions.condition_id IS NULL
ORDER BY visits.visit_id;
