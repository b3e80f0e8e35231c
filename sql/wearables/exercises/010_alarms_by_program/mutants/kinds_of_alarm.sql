-- mistake: You count the kinds of alarm instead of the alarms.
SELECT
    devices.program,
    COUNT(DISTINCT devices.device_id) AS devices,
    COUNT(reading_hours.reading_id) AS hours,
    COUNT(DISTINCT reading_hours.alert_type) AS alarms,
    ROUND(100.0 * COUNT(DISTINCT reading_hours.alert_type) / COUNT(reading_hours.reading_id), 2) AS per_100_hours
FROM wearables.devices
LEFT JOIN wearables.reading_hours ON reading_hours.device_id = devices.device_id
GROUP BY devices.program;
