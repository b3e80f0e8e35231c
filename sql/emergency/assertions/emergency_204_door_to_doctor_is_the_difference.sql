-- asserts: door_to_doc_time_minutes is the time from the arrival to the doctor.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    arrival_timestamp,
    doctor_time,
    door_to_doc_time_minutes
FROM emergency.ed_visits
WHERE (doctor_time IS NULL) <> (door_to_doc_time_minutes IS NULL)
    OR doctor_time <> arrival_timestamp + door_to_doc_time_minutes * INTERVAL '1 minute'
ORDER BY visit_id;
