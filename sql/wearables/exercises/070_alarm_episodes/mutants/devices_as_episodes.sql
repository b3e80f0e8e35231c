-- mistake: You put all alarms of a device into one episode.
WITH marked AS (
    SELECT
        alert_type,
        device_id,
        reading_timestamp,
        CASE
            WHEN reading_timestamp = LAG(reading_timestamp) OVER (PARTITION BY device_id, alert_type ORDER BY reading_timestamp) + INTERVAL '1 hour' THEN 0
            ELSE 0
        END AS begins
    FROM wearables.reading_hours
    WHERE alert_type IS NOT NULL
),
numbered AS (
    SELECT marked.*, SUM(begins) OVER (PARTITION BY device_id, alert_type ORDER BY reading_timestamp) AS episode
    FROM marked
),
episodes AS (
    SELECT alert_type, device_id, episode, COUNT(*) AS hours
    FROM numbered
    GROUP BY alert_type, device_id, episode
)
SELECT
    alert_type,
    CAST(SUM(hours) AS INTEGER) AS hours,
    COUNT(*) AS episodes,
    MAX(hours) AS longest_hours
FROM episodes
GROUP BY alert_type;
