-- mistake: You take the weekday of the arrival itself: after midnight that is the day after the night began.
SELECT
    CAST(EXTRACT(ISODOW FROM arrival_timestamp ) AS INTEGER) AS weekday,
    COUNT(*) AS arrivals,
    SUM(CASE WHEN triage_level <= 2 THEN 1 ELSE 0 END) AS urgent
FROM emergency.ed_visits
WHERE EXTRACT(HOUR FROM arrival_timestamp) >= 22
    OR EXTRACT(HOUR FROM arrival_timestamp) < 6
GROUP BY CAST(EXTRACT(ISODOW FROM arrival_timestamp ) AS INTEGER);
