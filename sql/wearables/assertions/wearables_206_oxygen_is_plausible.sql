-- asserts: The oxygen saturation of an hour lies between 60 and 100 per cent.
-- tables: wearables.reading_hours
-- enforced by: ck_wearables_reading_hours_oxygen
SELECT
    reading_id,
    oxygen_saturation
FROM wearables.reading_hours
WHERE oxygen_saturation NOT BETWEEN 60 AND 100
ORDER BY reading_id;
