-- violates: The battery is full in the second hour.
UPDATE wearables.reading_hours
SET battery_level = 100
WHERE reading_id = (SELECT MIN(reading_id) + 1 FROM wearables.reading_hours);
