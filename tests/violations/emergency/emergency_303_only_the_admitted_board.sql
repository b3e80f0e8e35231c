-- violates: An admitted patient has no boarding hours.
UPDATE emergency.ed_visits
SET boarding_hours = NULL
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Admit');
