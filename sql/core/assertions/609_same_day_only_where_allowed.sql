-- asserts: A first visit ends on the day it began only if its condition allows that.
-- tables: visits, conditions
-- from: visit_rows
SELECT
    visit_id,
    condition
FROM visit_rows
WHERE NOT is_follow_up AND length_of_stay_days = 0 AND NOT same_day_ok
ORDER BY visit_id;
