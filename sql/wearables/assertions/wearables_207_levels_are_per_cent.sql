-- asserts: Signal quality and battery level of an hour lie between 0 and 100.
-- tables: wearables.reading_hours
-- enforced by: ck_wearables_reading_hours_levels
SELECT
    reading_id,
    signal_quality,
    battery_level
FROM wearables.reading_hours
WHERE signal_quality NOT BETWEEN 0 AND 100
    OR battery_level NOT BETWEEN 0 AND 100
ORDER BY reading_id;
