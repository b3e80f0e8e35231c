-- mistake: You pair each event with the one before it, so that every edge points backwards.
WITH steps AS (
    SELECT
        activity,
        LAG(activity) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_activity,
        event_time,
        LAG(event_time) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_time
    FROM emergency.ed_events
)
SELECT
    activity,
    next_activity,
    COUNT(*) AS transitions,
    CAST(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM event_time - next_time) / 60) AS NUMERIC(10, 1)) AS median_minutes
FROM steps
WHERE next_activity IS NOT NULL
GROUP BY activity, next_activity
HAVING COUNT(*) >= 5;
