-- asserts: A first visit ends on the day it began only if its condition allows that.
-- tables: visits, conditions
SELECT
    visits.visit_id,
    conditions.name AS condition
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE NOT visits.is_follow_up AND visits.date_of_discharge = visits.date_of_admission AND NOT conditions.same_day_ok
ORDER BY visits.visit_id;
