-- violates: A wearer is awake at two in the morning.
UPDATE wearables.reading_hours
SET sleep_stage = 'Awake'
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours WHERE EXTRACT(HOUR FROM reading_timestamp) = 2);
-- or violates: A wearer who has not walked sleeps at noon.
UPDATE wearables.reading_hours
SET sleep_stage = 'Light', steps = 0
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours WHERE EXTRACT(HOUR FROM reading_timestamp) = 12);
