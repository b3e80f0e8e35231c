-- asserts: Arrival, triage, bay, doctor, decision and departure follow each other, as far as they happen.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    arrival_timestamp,
    triage_time,
    bed_time,
    doctor_time,
    disposition_time,
    actual_departure_time
FROM emergency.ed_visits
WHERE triage_time < arrival_timestamp
    OR bed_time < triage_time
    OR doctor_time < bed_time
    OR disposition_time < doctor_time
    OR actual_departure_time < COALESCE(disposition_time, doctor_time, bed_time, triage_time)
ORDER BY visit_id;
