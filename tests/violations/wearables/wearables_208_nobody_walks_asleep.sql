-- violates: The wearer walks in the first hour, asleep.
UPDATE wearables.reading_hours
SET steps = 100
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
