-- mistake: You filter the alarms in WHERE: the hours without one are gone.
SELECT
    devices.program,
    COUNT(DISTINCT devices.device_id) AS devices,
    COUNT(reading_hours.reading_id) AS hours,
    COUNT(CASE WHEN reading_hours.alert_triggered = 'Y' THEN 1 END) AS alarms,
    ROUND(100.0 * COUNT(CASE WHEN reading_hours.alert_triggered = 'Y' THEN 1 END) / COUNT(reading_hours.reading_id), 2) AS per_100_hours
FROM wearables.devices
LEFT JOIN wearables.reading_hours ON reading_hours.device_id = devices.device_id
WHERE reading_hours.alert_triggered = 'Y' GROUP BY devices.program;
