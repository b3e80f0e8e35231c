-- mistake: You list every pair; those that occur fewer than five times were not wanted.
WITH steps AS (
    SELECT
        activity,
        LEAD(activity) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_activity,
        event_time,
        LEAD(event_time) OVER (PARTITION BY visit_id ORDER BY event_seq) AS next_time
    FROM emergency.ed_events
)
SELECT
    activity,
    next_activity,
    COUNT(*) AS transitions,
    CAST(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM next_time - event_time) / 60) AS NUMERIC(10, 1)) AS median_minutes
FROM steps
WHERE next_activity IS NOT NULL
GROUP BY activity, next_activity
;
