-- violates: The first oxygen saturation is above 100 per cent.
UPDATE wearables.reading_hours
SET oxygen_saturation = 101.0
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
