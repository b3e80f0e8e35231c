-- violates: A visit is that of a patient who is not there.
UPDATE emergency.ed_visits
SET patient_id = -1
WHERE visit_id = (SELECT MAX(visit_id) FROM emergency.ed_visits);
