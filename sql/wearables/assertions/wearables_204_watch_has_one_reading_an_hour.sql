-- asserts: No watch has two readings of the same hour.
-- tables: wearables.reading_hours
-- enforced by: uq_wearables_reading_hours_time
SELECT
    device_id,
    reading_timestamp,
    COUNT(*) AS readings
FROM wearables.reading_hours
GROUP BY
    device_id,
    reading_timestamp
HAVING COUNT(*) > 1
ORDER BY
    device_id,
    reading_timestamp;
