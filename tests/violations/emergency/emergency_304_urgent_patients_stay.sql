-- violates: A patient of level 2 is said to have left unseen.
-- also: emergency_301_leaving_is_a_disposition
UPDATE emergency.ed_visits
SET left_without_being_seen = TRUE
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE triage_level = 2);
