-- violates: The doctor comes before the bay, by the order of events.
-- also: emergency_311_numbers_are_made_of_patient_visit_and_place
UPDATE emergency.ed_events
SET event_seq = 7 - event_seq
WHERE activity IN ('Bed placed', 'Doctor first seen')
    AND visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE doctor_time > bed_time);
