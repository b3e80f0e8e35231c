-- asserts: Every event belongs to an emergency visit.
-- tables: emergency.ed_events, emergency.ed_visits
-- enforced by: fk_ed_events_visit
SELECT
    events.event_id,
    events.visit_id
FROM emergency.ed_events AS events
LEFT JOIN emergency.ed_visits AS visits ON visits.visit_id = events.visit_id
WHERE visits.visit_id IS NULL
ORDER BY events.event_id;
