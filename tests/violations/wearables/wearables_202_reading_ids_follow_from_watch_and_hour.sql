-- violates: The first reading is numbered as one that would come later.
UPDATE wearables.reading_hours
SET reading_id = reading_id + 50000
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
