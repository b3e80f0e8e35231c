-- violates: The doctor of a visit is not there.
UPDATE emergency.ed_visits
SET doctor_id = -1
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
