-- violates: A patient who went home was seen by nobody.
UPDATE emergency.ed_visits
SET doctor_id = NULL
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
