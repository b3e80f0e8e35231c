-- violates: The first reading begins at half past.
UPDATE wearables.reading_hours
SET reading_timestamp = reading_timestamp + INTERVAL '30 minutes'
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
