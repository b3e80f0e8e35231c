-- violates: The first heart rate is that of a shrew.
UPDATE wearables.reading_seconds
SET heart_rate = 800
WHERE sample_id = (SELECT MIN(sample_id) FROM wearables.reading_seconds);
