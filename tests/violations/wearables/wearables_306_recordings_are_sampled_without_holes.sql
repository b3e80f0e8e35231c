-- violates: The second sample is lost.
DELETE FROM wearables.reading_seconds
WHERE sample_id = (SELECT MIN(sample_id) + 1 FROM wearables.reading_seconds);
