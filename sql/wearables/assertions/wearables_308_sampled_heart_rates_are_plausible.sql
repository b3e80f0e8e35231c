-- asserts: The heart rate of a sample lies between 30 and 220.
-- tables: wearables.reading_seconds
-- enforced by: ck_wearables_reading_seconds_heart_rate
SELECT
    sample_id,
    heart_rate
FROM wearables.reading_seconds
WHERE heart_rate NOT BETWEEN 30 AND 220
ORDER BY sample_id;
