-- phenomenon: oxygen_false_alarms
-- question: Which alarms for low oxygen can be silenced?
-- says: {cold_share:percent} of the alarms come from a cold skin, at {cold_saturation:1} % on average, and {cold_admitted:percent} of them are followed by an admission within 48 hours; of those from a warm skin, {warm_admitted:percent}.
-- expect: cold_share 0.74 to 0.93
-- expect: cold_saturation 79.5 to 81
-- expect: cold_admitted at most 0.05
-- expect: warm_admitted at least 0.85
-- absent: cold_share 0
-- patients: 10000
-- source: chosen; a manufacturer's support page names cold skin as a cause of wrong oxygen values
WITH readings AS (
    SELECT
        device_id,
        reading_timestamp,
        oxygen_saturation,
        skin_temperature_c,
        LAG(oxygen_saturation) OVER (PARTITION BY device_id ORDER BY reading_timestamp) AS previous_oxygen_saturation
    FROM wearables.reading_hours
),
first_hours AS (
    SELECT
        readings.oxygen_saturation,
        readings.skin_temperature_c < 28 AS is_cold,
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM wearables.clinical_events
                WHERE clinical_events.device_id = readings.device_id
                    AND clinical_events.event_type = 'Heart failure admission'
                    AND clinical_events.event_timestamp > readings.reading_timestamp
                    AND clinical_events.event_timestamp <= readings.reading_timestamp + INTERVAL '48 hours'
            ) THEN 1.0
            ELSE 0.0
        END AS admitted
    FROM readings
    WHERE readings.oxygen_saturation < 88
        AND (readings.previous_oxygen_saturation IS NULL OR readings.previous_oxygen_saturation >= 88)
)
SELECT
    COUNT(*) FILTER (WHERE is_cold) AS cold_alarms,
    COUNT(*) FILTER (WHERE NOT is_cold) AS warm_alarms,
    CAST(1.0 * COUNT(*) FILTER (WHERE is_cold) / NULLIF(COUNT(*), 0) AS NUMERIC(6, 4)) AS cold_share,
    CAST(AVG(oxygen_saturation) FILTER (WHERE is_cold) AS NUMERIC(5, 1)) AS cold_saturation,
    CAST(AVG(admitted) FILTER (WHERE is_cold) AS NUMERIC(6, 4)) AS cold_admitted,
    CAST(AVG(admitted) FILTER (WHERE NOT is_cold) AS NUMERIC(6, 4)) AS warm_admitted
FROM first_hours;
