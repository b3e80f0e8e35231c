-- asserts: The oxygen saturation of a sample lies between 60 and 100 per cent.
-- tables: wearables.reading_seconds
-- enforced by: ck_wearables_reading_seconds_oxygen
SELECT
    sample_id,
    o2_saturation
FROM wearables.reading_seconds
WHERE o2_saturation NOT BETWEEN 60 AND 100
ORDER BY sample_id;
