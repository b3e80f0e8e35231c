WITH calendar AS (
    SELECT devices.device_id, devices.enrolled_date + CAST(numbers.n AS INTEGER) AS day
    FROM wearables.devices
    CROSS JOIN generate_series(0, 999) AS numbers (n)
    WHERE devices.enrolled_date + CAST(numbers.n AS INTEGER)
        < COALESCE(devices.returned_date, (SELECT CAST(MAX(reading_timestamp) AS DATE) + 1 FROM wearables.reading_hours))
),
worn AS (
    SELECT device_id, CAST(reading_timestamp AS DATE) AS day, COUNT(*) AS hours
    FROM wearables.reading_hours
    GROUP BY device_id, CAST(reading_timestamp AS DATE)
)
SELECT
    COALESCE(worn.hours, 0) AS hours,
    COUNT(*) AS device_days,
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (), 2) AS percent
FROM calendar
LEFT JOIN worn ON worn.device_id = calendar.device_id
    AND worn.day = calendar.day
GROUP BY COALESCE(worn.hours, 0);
