-- violates: The first event is numbered as a late one.
UPDATE wearables.clinical_events
SET event_id = event_id + 50
WHERE event_id = (SELECT MIN(event_id) FROM wearables.clinical_events);
