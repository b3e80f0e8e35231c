-- mistake: You end the stay with the decision about the patient; the time up to the departure, boarding above all, is missing.
SELECT
    triage_level,
    CAST(EXTRACT(HOUR FROM arrival_timestamp) AS INTEGER) AS arrival_hour,
    COUNT(*) AS visits,
    ROUND(AVG(1.0 * door_to_doc_time_minutes), 1) AS door_to_doctor,
    ROUND(AVG(EXTRACT(EPOCH FROM disposition_time - arrival_timestamp) / 60), 1) AS stay,
    ROUND(100.0 * SUM(CASE WHEN left_without_being_seen THEN 1 ELSE 0 END) / COUNT(*), 1) AS left_percent
FROM emergency.ed_visits
GROUP BY triage_level, CAST(EXTRACT(HOUR FROM arrival_timestamp) AS INTEGER);
