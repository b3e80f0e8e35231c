-- mutant: hour_of_triage
-- mistake: You use the hour of triage; who comes at 10:58 and is triaged at 11:04 arrived in the hour 10.
-- replace:
    CAST(EXTRACT(HOUR FROM arrival_timestamp) AS INTEGER) AS arrival_hour,
-- with:
    CAST(EXTRACT(HOUR FROM triage_time) AS INTEGER) AS arrival_hour,
-- replace:
GROUP BY triage_level, CAST(EXTRACT(HOUR FROM arrival_timestamp) AS INTEGER)
-- with:
GROUP BY triage_level, CAST(EXTRACT(HOUR FROM triage_time) AS INTEGER)

-- mutant: minutes_of_the_clock
-- mistake: You take the minute field of the interval: a stay of 2 hours and 5 minutes becomes 5 minutes.
-- replace:
    ROUND(AVG(EXTRACT(EPOCH FROM actual_departure_time - arrival_timestamp) / 60), 1) AS stay,
-- with:
    ROUND(AVG(EXTRACT(MINUTE FROM actual_departure_time - arrival_timestamp)), 1) AS stay,

-- mutant: null_as_zero
-- mistake: You count those who were never seen as seen after zero minutes, which makes the waiting look shorter.
-- replace:
    ROUND(AVG(1.0 * door_to_doc_time_minutes), 1) AS door_to_doctor,
-- with:
    ROUND(AVG(1.0 * COALESCE(door_to_doc_time_minutes, 0)), 1) AS door_to_doctor,

-- mutant: seen_only
-- mistake: You leave out all who were not seen, so that nobody ever left.
-- replace:
FROM emergency.ed_visits
-- with:
FROM emergency.ed_visits WHERE doctor_time IS NOT NULL

-- mutant: stay_to_decision
-- mistake: You end the stay with the decision about the patient; the time up to the departure, boarding above all, is missing.
-- replace:
    ROUND(AVG(EXTRACT(EPOCH FROM actual_departure_time - arrival_timestamp) / 60), 1) AS stay,
-- with:
    ROUND(AVG(EXTRACT(EPOCH FROM disposition_time - arrival_timestamp) / 60), 1) AS stay,
