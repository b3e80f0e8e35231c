-- asserts: Heart rates lie between 30 and 220, and the highest is not below the mean.
-- tables: wearables.reading_hours
-- enforced by: ck_wearables_reading_hours_heart_rate
SELECT
    reading_id,
    heart_rate,
    heart_rate_max
FROM wearables.reading_hours
WHERE heart_rate NOT BETWEEN 30 AND 220
    OR heart_rate_max NOT BETWEEN heart_rate AND 220
ORDER BY reading_id;
