-- violates: The first reading is there twice.
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
FROM wearables.reading_hours
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
