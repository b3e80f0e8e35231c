-- mistake: You number the weekdays from Sunday as 0; Monday as 1 to Sunday as 7 is asked for.
SELECT
    CAST(EXTRACT(DOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER) AS weekday,
    COUNT(*) AS arrivals,
    SUM(CASE WHEN triage_level <= 2 THEN 1 ELSE 0 END) AS urgent
FROM emergency.ed_visits
WHERE EXTRACT(HOUR FROM arrival_timestamp) >= 22
    OR EXTRACT(HOUR FROM arrival_timestamp) < 6
GROUP BY CAST(EXTRACT(DOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER);
