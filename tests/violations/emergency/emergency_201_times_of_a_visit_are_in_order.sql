-- violates: A patient is triaged before the arrival.
-- also: emergency_404_events_agree_with_the_visit
UPDATE emergency.ed_visits
SET triage_time = arrival_timestamp - INTERVAL '1 minute'
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
