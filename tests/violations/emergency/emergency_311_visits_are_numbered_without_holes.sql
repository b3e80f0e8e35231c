-- violates: The number of the last visit leaves a hole.
UPDATE emergency.ed_events
SET visit_id = visit_id + 1
WHERE visit_id = (SELECT MAX(visit_id) FROM emergency.ed_visits);
UPDATE emergency.ed_visits
SET visit_id = visit_id + 1
WHERE visit_id = (SELECT MAX(visit_id) FROM emergency.ed_visits);
