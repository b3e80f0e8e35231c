-- quantity: median share of hours in which a watch is worn
-- published: 0.882
-- source: SafeHeart, Eur Heart J Digital Health
-- year: 2024
-- band: 0.86 to 0.92
-- patients: 1000
WITH monitoring AS (
    SELECT CAST(MAX(reading_timestamp) AS DATE) AS last_day
    FROM wearables.reading_hours
),
wear AS (
    SELECT
        reading_hours.device_id,
        CAST(COUNT(*) AS DOUBLE PRECISION)
        / MAX(24 * (COALESCE(devices.returned_date, monitoring.last_day + 1) - devices.enrolled_date)) AS share
    FROM wearables.reading_hours
    JOIN wearables.devices ON devices.device_id = reading_hours.device_id
    CROSS JOIN monitoring
    GROUP BY reading_hours.device_id
)
SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY share) AS observed
FROM wear;
