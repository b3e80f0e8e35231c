-- violates: The last watch is handed out a day later; it has not been worn yet.
DELETE FROM wearables.reading_seconds
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
DELETE FROM wearables.recording_windows
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
DELETE FROM wearables.reading_hours
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
UPDATE wearables.devices
SET enrolled_date = enrolled_date + 1
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
