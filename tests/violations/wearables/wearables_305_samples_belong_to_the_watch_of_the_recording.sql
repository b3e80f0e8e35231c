-- violates: The first sample is booked on another watch.
UPDATE wearables.reading_seconds
SET device_id = (SELECT MAX(device_id) FROM wearables.devices)
WHERE sample_id = (SELECT MIN(sample_id) FROM wearables.reading_seconds);
