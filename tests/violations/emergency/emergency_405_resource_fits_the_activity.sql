-- violates: A patient goes home by way of an inpatient unit.
UPDATE emergency.ed_events
SET resource = 'Inpatient unit'
WHERE activity = 'Departed' AND visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
