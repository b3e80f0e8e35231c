-- mistake: You count every pause, also the short one on the charger.
WITH readings AS (
    SELECT
        device_id,
        reading_timestamp,
        battery_level,
        LAG(reading_timestamp) OVER (PARTITION BY device_id ORDER BY reading_timestamp) AS before_timestamp,
        LAG(battery_level) OVER (PARTITION BY device_id ORDER BY reading_timestamp) AS before_battery
    FROM wearables.reading_hours
),
gaps AS (
    SELECT
        EXTRACT(EPOCH FROM reading_timestamp - before_timestamp) / 3600 - 1 AS hours,
        CASE
            WHEN before_battery <= 20 AND battery_level >= 95 THEN 'charger'
            WHEN EXISTS (
                SELECT 1
                FROM wearables.clinical_events
                WHERE clinical_events.device_id = readings.device_id
                    AND clinical_events.length_of_stay_days IS NOT NULL
                    AND clinical_events.event_timestamp > readings.before_timestamp
                    AND clinical_events.event_timestamp <= readings.reading_timestamp
            ) THEN 'hospital'
            ELSE 'unknown'
        END AS kind
    FROM readings
)
SELECT kind, COUNT(*) AS gaps, ROUND(AVG(hours), 1) AS mean_hours
FROM gaps
WHERE hours >= 1
GROUP BY kind;
