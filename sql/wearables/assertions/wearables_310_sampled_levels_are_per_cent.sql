-- asserts: Signal quality and battery level of a sample lie between 0 and 100.
-- tables: wearables.reading_seconds
-- enforced by: ck_wearables_reading_seconds_levels
SELECT
    sample_id,
    signal_quality,
    battery_level
FROM wearables.reading_seconds
WHERE signal_quality NOT BETWEEN 0 AND 100
    OR battery_level NOT BETWEEN 0 AND 100
ORDER BY sample_id;
