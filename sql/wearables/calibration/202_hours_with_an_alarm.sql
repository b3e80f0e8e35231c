-- quantity: hours with an alarm per watch in 90 days
-- source: chosen
-- band: 8 to 16
-- patients: 10000
WITH last_days AS (
    SELECT CAST(MAX(reading_timestamp) AS DATE) AS last_day
    FROM wearables.reading_hours
),
monitoring AS (
    SELECT SUM(COALESCE(devices.returned_date, last_days.last_day + 1) - devices.enrolled_date) AS device_days
    FROM wearables.devices
    CROSS JOIN last_days
),
alarms AS (
    SELECT COUNT(*) AS alarms
    FROM wearables.reading_hours
    WHERE alert_triggered = 'Y'
)
SELECT 90.0 * alarms.alarms / NULLIF(monitoring.device_days, 0) AS observed
FROM alarms
CROSS JOIN monitoring;
