-- violates: The first signal is better than perfect.
UPDATE wearables.reading_seconds
SET signal_quality = 120
WHERE sample_id = (SELECT MIN(sample_id) FROM wearables.reading_seconds);
