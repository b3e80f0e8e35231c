-- violates: A patient who went home is said to have left unseen.
UPDATE emergency.ed_visits
SET left_without_being_seen = TRUE
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
