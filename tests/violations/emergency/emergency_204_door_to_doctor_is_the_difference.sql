-- violates: The time from door to doctor is a minute too long.
UPDATE emergency.ed_visits
SET door_to_doc_time_minutes = door_to_doc_time_minutes + 1
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
