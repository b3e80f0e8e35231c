-- violates: A patient departs a minute later by the events than by the visit.
UPDATE emergency.ed_events
SET event_time = event_time + INTERVAL '1 minute'
WHERE activity = 'Departed' AND visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
