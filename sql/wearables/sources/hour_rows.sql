-- rows: Every reading of an hour, with the reading before it, its watch and the end of its monitoring.
SELECT
    reading_hours.reading_id,
    reading_hours.device_id,
    reading_hours.reading_timestamp,
    reading_hours.heart_rate_max,
    reading_hours.heart_rate_variability_ms,
    reading_hours.oxygen_saturation,
    reading_hours.steps,
    reading_hours.sleep_stage,
    reading_hours.body_weight_lb,
    reading_hours.battery_level,
    reading_hours.alert_type,
    LAG(reading_hours.reading_timestamp) OVER (
        PARTITION BY reading_hours.device_id
        ORDER BY reading_hours.reading_timestamp
    ) AS previous_timestamp,
    LAG(reading_hours.battery_level) OVER (
        PARTITION BY reading_hours.device_id
        ORDER BY reading_hours.reading_timestamp
    ) AS previous_battery_level,
    devices.enrolled_date,
    devices.baseline_weight_lb,
    COALESCE(devices.returned_date, (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1)) AS monitored_until
FROM wearables.reading_hours
JOIN wearables.devices ON devices.device_id = reading_hours.device_id
