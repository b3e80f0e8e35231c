-- violates: A patient stays for a whole day.
-- also: emergency_404_events_agree_with_the_visit, emergency_605_snapshots_count_the_visits
UPDATE emergency.ed_visits
SET actual_departure_time = arrival_timestamp + INTERVAL '24 hours'
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
