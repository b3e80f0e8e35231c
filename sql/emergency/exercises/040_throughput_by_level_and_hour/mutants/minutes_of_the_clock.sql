-- mistake: You take the minute field of the interval: a stay of 2 hours and 5 minutes becomes 5 minutes.
SELECT
    triage_level,
    CAST(EXTRACT(HOUR FROM arrival_timestamp) AS INTEGER) AS arrival_hour,
    COUNT(*) AS visits,
    ROUND(AVG(1.0 * door_to_doc_time_minutes), 1) AS door_to_doctor,
    ROUND(AVG(EXTRACT(MINUTE FROM actual_departure_time - arrival_timestamp)), 1) AS stay,
    ROUND(100.0 * SUM(CASE WHEN left_without_being_seen THEN 1 ELSE 0 END) / COUNT(*), 1) AS left_percent
FROM emergency.ed_visits
GROUP BY triage_level, CAST(EXTRACT(HOUR FROM arrival_timestamp) AS INTEGER);
