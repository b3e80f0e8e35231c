-- quantity: hours with an alarm per watch in 90 days
-- source: chosen
-- band: 2 to 15
-- patients: 10000
WITH monitoring AS (
    SELECT 1.0 * COUNT(*) * MAX(runs.today - devices.enrolled_date) / 90 AS devices_times_90_days
    FROM wearables.devices
    CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS runs
)
SELECT (SELECT COUNT(*) FROM wearables.reading_hours WHERE alert_triggered = 'Y') / NULLIF(devices_times_90_days, 0) AS observed
FROM monitoring;
