-- violates: A visit is to a department that is not there.
UPDATE emergency.ed_visits
SET ed_id = -1
WHERE visit_id = (SELECT MAX(visit_id) FROM emergency.ed_visits);
