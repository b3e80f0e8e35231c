-- violates: The wearer is awake at midnight.
UPDATE wearables.reading_hours
SET sleep_stage = 'Awake'
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
