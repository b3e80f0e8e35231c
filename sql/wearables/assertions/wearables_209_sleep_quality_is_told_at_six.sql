-- asserts: A sleep quality stands in rows of 06:00 only, from 0 to 100.
-- tables: wearables.reading_hours
-- enforced by: ck_wearables_reading_hours_sleep_quality
SELECT
    reading_id,
    reading_timestamp,
    sleep_quality_score
FROM wearables.reading_hours
WHERE sleep_quality_score IS NOT NULL
    AND (EXTRACT(HOUR FROM reading_timestamp) <> 6 OR sleep_quality_score NOT BETWEEN 0 AND 100)
ORDER BY reading_id;
