-- violates: The last watch, which was never read, is returned after 29 days.
DELETE FROM wearables.reading_seconds
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
DELETE FROM wearables.recording_windows
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
DELETE FROM wearables.reading_hours
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
DELETE FROM wearables.clinical_events
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
UPDATE wearables.devices
SET returned_date = enrolled_date + 29
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
-- or violates: It is returned on the anchor date.
DELETE FROM wearables.reading_seconds
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
DELETE FROM wearables.recording_windows
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
DELETE FROM wearables.reading_hours
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
DELETE FROM wearables.clinical_events
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
UPDATE wearables.devices
SET returned_date = (SELECT MAX(today) FROM load_runs)
WHERE device_id = (SELECT MAX(device_id) FROM wearables.devices);
