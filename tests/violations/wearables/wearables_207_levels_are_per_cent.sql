-- violates: The first signal is better than perfect.
UPDATE wearables.reading_hours
SET signal_quality = 120
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
