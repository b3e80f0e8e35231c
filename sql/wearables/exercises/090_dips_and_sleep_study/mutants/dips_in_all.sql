-- mistake: You give the dips of all recordings together; per recording is asked for.
WITH usual AS (
    SELECT
        reading_seconds.window_id,
        PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY reading_seconds.o2_saturation) AS usual
    FROM wearables.reading_seconds
    JOIN wearables.recording_windows ON recording_windows.window_id = reading_seconds.window_id
    WHERE recording_windows.window_kind = 'Overnight'
    GROUP BY reading_seconds.window_id
),
samples AS (
    SELECT
        reading_seconds.device_id,
        reading_seconds.window_id,
        reading_seconds.reading_timestamp,
        CASE WHEN reading_seconds.o2_saturation <= usual.usual - 4 THEN 1 ELSE 0 END AS low
    FROM wearables.reading_seconds
    JOIN usual ON usual.window_id = reading_seconds.window_id
),
steps AS (
    SELECT device_id, window_id, low, LAG(low, 1, 0) OVER (PARTITION BY window_id ORDER BY reading_timestamp) AS before
    FROM samples
),
studies AS (
    SELECT device_id, MAX(result_value) AS study_result
    FROM wearables.clinical_events
    WHERE event_type = 'Sleep study'
    GROUP BY device_id
)
SELECT
    steps.device_id,
    COUNT(DISTINCT steps.window_id) AS recordings,
    ROUND(1.0 * COUNT(CASE WHEN low = 1 AND before = 0 THEN 1 END) , 2) AS dips_per_hour,
    MAX(studies.study_result) AS study_result
FROM steps
JOIN studies ON studies.device_id = steps.device_id
GROUP BY steps.device_id;
