-- violates: The boarding hours of a visit are two hundredths too many.
UPDATE emergency.ed_visits
SET boarding_hours = boarding_hours + 0.02
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Admit');
