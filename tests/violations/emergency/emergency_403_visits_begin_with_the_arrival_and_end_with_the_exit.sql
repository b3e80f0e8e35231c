-- violates: The last event of a visit is not its end.
-- also: emergency_404_events_agree_with_the_visit, emergency_405_resource_fits_the_activity
UPDATE emergency.ed_events
SET activity = 'Bed placed'
WHERE activity = 'Departed' AND visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
