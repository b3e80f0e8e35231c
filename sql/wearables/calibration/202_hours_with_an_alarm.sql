-- quantity: hours with an alarm per watch in 90 days
-- unit: hours
-- population: watches
-- chosen: 12
-- tolerance: 4
-- patients: 10000
WITH hours AS (
    SELECT
        COUNT(DISTINCT device_id) AS devices,
        COUNT(*) FILTER (WHERE alert_triggered = 'Y') AS alarms,
        CAST(MAX(reading_timestamp) AS DATE) - CAST(MIN(reading_timestamp) AS DATE) + 1 AS days
    FROM wearables.reading_hours
)
SELECT 90.0 * alarms / NULLIF(devices, 0) / days AS observed
FROM hours;
