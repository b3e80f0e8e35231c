-- violates: A visit has triage level 6.
UPDATE emergency.ed_visits
SET triage_level = 6
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
