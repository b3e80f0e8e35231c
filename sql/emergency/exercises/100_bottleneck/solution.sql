WITH stays AS (
    SELECT
        CASE WHEN PERCENT_RANK() OVER (ORDER BY actual_departure_time - arrival_timestamp) >= 0.9 THEN 1 ELSE 0 END AS is_slow,
        EXTRACT(EPOCH FROM triage_time - arrival_timestamp) / 60 AS triage_minutes,
        EXTRACT(EPOCH FROM doctor_time - triage_time) / 60 AS wait_minutes,
        EXTRACT(EPOCH FROM disposition_time - doctor_time) / 60 AS care_minutes,
        EXTRACT(EPOCH FROM actual_departure_time - disposition_time) / 60 AS exit_minutes,
        lab_turnaround_time_minutes AS lab_minutes,
        lab_order_time
    FROM emergency.ed_visits
    WHERE doctor_time IS NOT NULL
)
SELECT
    is_slow,
    COUNT(*) AS visits,
    ROUND(AVG(triage_minutes), 1) AS triage_minutes,
    ROUND(AVG(wait_minutes), 1) AS wait_minutes,
    ROUND(AVG(care_minutes), 1) AS care_minutes,
    ROUND(AVG(exit_minutes), 1) AS exit_minutes,
    ROUND(AVG(lab_minutes), 1) AS lab_minutes,
    ROUND(100.0 * COUNT(lab_order_time) / COUNT(*), 1) AS lab_percent
FROM stays
GROUP BY is_slow;
