-- asserts: The number of a reading is that of the watch times 100,000 plus the hour of the monitoring, from 1.
-- tables: wearables.reading_hours, wearables.devices
-- from: hour_rows
SELECT
    reading_id,
    device_id,
    reading_timestamp
FROM hour_rows
WHERE reading_id <> device_id * 100000 + 1 + EXTRACT(EPOCH FROM date_trunc('hour', reading_timestamp) - enrolled_date) / 3600
ORDER BY reading_id;
