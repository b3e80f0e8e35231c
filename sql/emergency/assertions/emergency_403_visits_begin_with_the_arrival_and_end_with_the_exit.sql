-- asserts: The first event of a visit is Arrival, the last is Departed or Left without being seen, and no other event is one of these.
-- tables: emergency.ed_events
WITH events AS (
    SELECT
        event_id,
        visit_id,
        activity,
        event_seq,
        MAX(event_seq) OVER (PARTITION BY visit_id) AS last_seq
    FROM emergency.ed_events
)
SELECT
    event_id,
    visit_id,
    event_seq,
    last_seq,
    activity
FROM events
WHERE (event_seq = 1) <> (activity = 'Arrival')
    OR (event_seq = last_seq) <> (activity IN ('Departed', 'Left without being seen'))
ORDER BY event_id;
