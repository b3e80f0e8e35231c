-- asserts: A body weight stands in rows of 07:00 only.
-- tables: wearables.reading_hours
-- enforced by: ck_wearables_reading_hours_body_weight
SELECT
    reading_id,
    reading_timestamp,
    body_weight_lb
FROM wearables.reading_hours
WHERE body_weight_lb IS NOT NULL
    AND EXTRACT(HOUR FROM reading_timestamp) <> 7
ORDER BY reading_id;
