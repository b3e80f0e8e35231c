-- asserts: No event of a visit lies before the one with the number below.
-- tables: emergency.ed_events
WITH events AS (
    SELECT
        event_id,
        visit_id,
        event_seq,
        event_time,
        LAG(event_time) OVER (PARTITION BY visit_id ORDER BY event_seq, event_id) AS previous_time
    FROM emergency.ed_events
)
SELECT
    event_id,
    visit_id,
    event_seq,
    previous_time,
    event_time
FROM events
WHERE event_time < previous_time
ORDER BY event_id;
