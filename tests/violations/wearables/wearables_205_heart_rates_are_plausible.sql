-- violates: The first heart rate is that of a hibernating bear.
UPDATE wearables.reading_hours
SET heart_rate = 20
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
