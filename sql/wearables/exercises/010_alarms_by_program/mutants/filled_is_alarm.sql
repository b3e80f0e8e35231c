-- mistake: You count every value of the column; `N` is a value, too.
SELECT
    devices.program,
    COUNT(DISTINCT devices.device_id) AS devices,
    COUNT(reading_hours.reading_id) AS hours,
    COUNT(reading_hours.alert_triggered) AS alarms,
    ROUND(100.0 * COUNT(reading_hours.alert_triggered) / COUNT(reading_hours.reading_id), 2) AS per_100_hours
FROM wearables.devices
LEFT JOIN wearables.reading_hours ON reading_hours.device_id = devices.device_id
GROUP BY devices.program;
