-- violates: The last event of a visit leaves a gap.
UPDATE emergency.ed_events
SET event_seq = event_seq + 1
WHERE activity = 'Departed' AND visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
