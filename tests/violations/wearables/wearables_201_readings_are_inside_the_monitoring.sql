-- violates: A watch is still read on the anchor date.
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
    device_id * 100000 + 1 + 24 * (load_runs.today - devices.enrolled_date),
    device_id,
    CAST(load_runs.today AS TIMESTAMP),
    60,
    70,
    30.0,
    96.0,
    0,
    'Light',
    NULL,
    NULL,
    33.0,
    90,
    0,
    'N',
    NULL
FROM wearables.devices
JOIN patients ON patients.patient_id = devices.patient_id
JOIN load_runs ON load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
WHERE patients.date_of_death IS NULL
ORDER BY device_id
LIMIT 1;
