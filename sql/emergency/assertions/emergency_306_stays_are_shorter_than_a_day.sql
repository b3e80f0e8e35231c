-- asserts: Nobody stays in the department for 24 hours.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    arrival_timestamp,
    actual_departure_time
FROM emergency.ed_visits
WHERE actual_departure_time >= arrival_timestamp + INTERVAL '24 hours'
ORDER BY visit_id;
