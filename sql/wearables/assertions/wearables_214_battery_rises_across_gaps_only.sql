-- asserts: The battery level never rises from one hour to the next.
-- tables: wearables.reading_hours
-- from: hour_rows
SELECT
    reading_id,
    previous_battery_level,
    battery_level
FROM hour_rows
WHERE battery_level > previous_battery_level
    AND reading_timestamp = previous_timestamp + INTERVAL '1 hour'
ORDER BY reading_id;
