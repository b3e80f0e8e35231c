-- violates: The first hour without an alarm is said to have one.
UPDATE wearables.reading_hours
SET alert_triggered = 'Y'
WHERE reading_id = (
    SELECT MIN(reading_id)
    FROM wearables.reading_hours
    WHERE alert_type IS NULL
);
