-- mistake: You begin after 22:59; the hour from 22:00 is part of the night.
SELECT
    CAST(EXTRACT(ISODOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER) AS weekday,
    COUNT(*) AS arrivals,
    SUM(CASE WHEN triage_level <= 2 THEN 1 ELSE 0 END) AS urgent
FROM emergency.ed_visits
WHERE EXTRACT(HOUR FROM arrival_timestamp) > 22
    OR EXTRACT(HOUR FROM arrival_timestamp) < 6
GROUP BY CAST(EXTRACT(ISODOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER);
