-- mistake: You set the alarm at 92 per cent; the question says 88.
WITH readings AS (
    SELECT
        device_id,
        reading_timestamp,
        oxygen_saturation,
        skin_temperature_c,
        LAG(oxygen_saturation) OVER (PARTITION BY device_id ORDER BY reading_timestamp) AS before
    FROM wearables.reading_hours
),
alarms AS (
    SELECT
        skin_temperature_c,
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM wearables.clinical_events
                WHERE clinical_events.device_id = readings.device_id
                    AND clinical_events.event_type = 'Heart failure admission'
                    AND clinical_events.event_timestamp > readings.reading_timestamp
                    AND clinical_events.event_timestamp <= readings.reading_timestamp + INTERVAL '48 hours'
            ) THEN 1
            ELSE 0
        END AS is_true
    FROM readings
    WHERE oxygen_saturation < 92
        AND (before IS NULL OR before >= 92)
)
SELECT
    limits.limit_c,
    COUNT(CASE WHEN skin_temperature_c >= limit_c THEN 1 END) AS sounding,
    COUNT(CASE WHEN skin_temperature_c >= limit_c AND is_true = 1 THEN 1 END) AS true_sounding,
    COUNT(CASE WHEN skin_temperature_c < limit_c AND is_true = 1 THEN 1 END) AS true_silenced
FROM generate_series(22, 34, 2) AS limits (limit_c)
CROSS JOIN alarms
GROUP BY limits.limit_c
ORDER BY limits.limit_c;
