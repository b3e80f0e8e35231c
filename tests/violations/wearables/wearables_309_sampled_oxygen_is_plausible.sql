-- violates: The first oxygen saturation is above 100 per cent.
UPDATE wearables.reading_seconds
SET o2_saturation = 101
WHERE sample_id = (SELECT MIN(sample_id) FROM wearables.reading_seconds);
