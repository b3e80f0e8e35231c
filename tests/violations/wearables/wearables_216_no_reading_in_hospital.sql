-- violates: A watch is read in the hour after an admission.
INSERT INTO wearables.reading_hours (
    reading_id,
    device_id,
    reading_timestamp,
    heart_rate,
    heart_rate_max,
    heart_rate_variability_ms,
    oxygen_saturation,
    steps,
    sleep_stage,
    sleep_quality_score,
    body_weight_lb,
    skin_temperature_c,
    signal_quality,
    battery_level,
    alert_triggered,
    alert_type
)
SELECT
    clinical_events.device_id * 100000 + 2
    + EXTRACT(EPOCH FROM date_trunc('hour', clinical_events.event_timestamp) - devices.enrolled_date) / 3600,
    clinical_events.device_id,
    date_trunc('hour', clinical_events.event_timestamp) + INTERVAL '1 hour',
    60,
    70,
    30.0,
    96.0,
    0,
    CASE
        WHEN EXTRACT(HOUR FROM date_trunc('hour', clinical_events.event_timestamp) + INTERVAL '1 hour') BETWEEN 6 AND 22 THEN 'Awake'
        ELSE 'Light'
    END,
    NULL,
    NULL,
    33.0,
    90,
    0,
    'N',
    NULL
FROM wearables.clinical_events
JOIN wearables.devices ON devices.device_id = clinical_events.device_id
WHERE clinical_events.length_of_stay_days IS NOT NULL
    AND EXTRACT(HOUR FROM clinical_events.event_timestamp) <= 20
ORDER BY clinical_events.event_id
LIMIT 1;
