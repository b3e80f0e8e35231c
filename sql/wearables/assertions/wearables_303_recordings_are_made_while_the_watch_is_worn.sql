-- asserts: The hour of a recording has a reading, with the battery level of its samples.
-- tables: wearables.recording_windows, wearables.reading_seconds, wearables.reading_hours
-- from: window_rows
SELECT
    window_id,
    battery_level,
    least_battery_level,
    greatest_battery_level
FROM window_rows
WHERE battery_level IS NULL
    OR least_battery_level <> battery_level
    OR greatest_battery_level <> battery_level
ORDER BY window_id;
