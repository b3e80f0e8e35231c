-- mistake: Your price includes the zeros of those who left themselves.
WITH prices AS (
    SELECT triage_level, AVG(net_revenue_usd) AS price
    FROM emergency.ed_visits
    GROUP BY triage_level
)
SELECT
    CAST(EXTRACT(ISODOW FROM ed_visits.arrival_timestamp) AS INTEGER) AS weekday,
    CAST(EXTRACT(HOUR FROM ed_visits.arrival_timestamp) AS INTEGER) AS arrival_hour,
    COUNT(*) AS visits,
    SUM(CASE WHEN ed_visits.left_without_being_seen THEN 1 ELSE 0 END) AS walkouts,
    ROUND(CAST(SUM(CASE WHEN ed_visits.left_without_being_seen THEN prices.price ELSE 0 END) AS NUMERIC(14, 4)), 0) AS lost_usd
FROM emergency.ed_visits
LEFT JOIN prices ON prices.triage_level = ed_visits.triage_level
GROUP BY
    CAST(EXTRACT(ISODOW FROM ed_visits.arrival_timestamp) AS INTEGER),
    CAST(EXTRACT(HOUR FROM ed_visits.arrival_timestamp) AS INTEGER);
