-- asserts: event_seq numbers the events of a visit from 1 without gaps.
-- tables: emergency.ed_events
SELECT
    visit_id,
    COUNT(*) AS events,
    COUNT(DISTINCT event_seq) AS numbers,
    MIN(event_seq) AS first_number,
    MAX(event_seq) AS last_number
FROM emergency.ed_events
GROUP BY visit_id
HAVING MIN(event_seq) <> 1 OR MAX(event_seq) <> COUNT(*) OR COUNT(DISTINCT event_seq) <> COUNT(*)
ORDER BY visit_id;
