-- violates: The last event of a visit leaves a gap.
-- also: emergency_311_numbers_are_made_of_patient_visit_and_place
UPDATE emergency.ed_events
SET event_seq = event_seq + 1
WHERE activity = 'Departed' AND visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
