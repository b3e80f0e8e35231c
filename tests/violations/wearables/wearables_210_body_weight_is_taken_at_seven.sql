-- violates: The first reading, at midnight, has a body weight.
UPDATE wearables.reading_hours
SET body_weight_lb = (
    SELECT devices.baseline_weight_lb
    FROM wearables.devices
    WHERE devices.device_id = reading_hours.device_id
)
WHERE reading_id = (SELECT MIN(reading_id) FROM wearables.reading_hours);
