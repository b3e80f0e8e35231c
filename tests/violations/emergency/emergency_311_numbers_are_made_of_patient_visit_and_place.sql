-- violates: An event has the number of no place.
UPDATE emergency.ed_events
SET event_id = -1
WHERE event_id = (SELECT MIN(event_id) FROM emergency.ed_events);
