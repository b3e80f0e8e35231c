-- violates: A visit is that of a patient who is not there.
-- also: emergency_311_numbers_are_made_of_patient_visit_and_place
UPDATE emergency.ed_visits
SET patient_id = -1
WHERE visit_id = (SELECT MAX(visit_id) FROM emergency.ed_visits);
