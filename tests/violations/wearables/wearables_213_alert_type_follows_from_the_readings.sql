-- violates: The first hour without an alarm gets one that nothing calls for.
UPDATE wearables.reading_hours
SET alert_triggered = 'Y', alert_type = 'High heart rate'
WHERE reading_id = (
    SELECT MIN(reading_id)
    FROM wearables.reading_hours
    WHERE alert_type IS NULL
);
