-- violates: The first reading, at midnight, has a sleep quality.
UPDATE wearables.reading_hours
SET sleep_quality_score = 50
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
