-- violates: A same-day visit ends the day before it began.
-- also: 607_first_visit_stays_are_in_range
UPDATE visits
SET date_of_discharge = date_of_admission - 1
WHERE visit_id = (SELECT MIN(visit_id) FROM visits WHERE date_of_discharge = date_of_admission);
