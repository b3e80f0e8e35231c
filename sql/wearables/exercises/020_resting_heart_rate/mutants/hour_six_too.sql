-- mistake: You include the hour from 06:00.
WITH nights AS (
    SELECT
        device_id,
        CAST(reading_timestamp AS DATE) AS night,
        AVG(1.0 * heart_rate) AS resting_hr
    FROM wearables.reading_hours
    WHERE EXTRACT(HOUR FROM reading_timestamp) <= 6
    GROUP BY device_id, CAST(reading_timestamp AS DATE)
)
SELECT
    devices.device_id,
    COUNT(*) AS nights,
    ROUND(CAST(AVG(nights.resting_hr) AS NUMERIC(12, 6)), 1) AS resting_hr,
    ROUND(CAST(AVG(nights.resting_hr) - devices.baseline_resting_hr AS NUMERIC(12, 6)), 1) AS difference
FROM wearables.devices
JOIN nights ON nights.device_id = devices.device_id
GROUP BY devices.device_id, devices.baseline_resting_hr;
