-- asserts: Minutes and seconds of a reading are zero.
-- tables: wearables.reading_hours
-- enforced by: ck_wearables_reading_hours_full_hour
SELECT
    reading_id,
    reading_timestamp
FROM wearables.reading_hours
WHERE date_trunc('hour', reading_timestamp) <> reading_timestamp
ORDER BY reading_id;
