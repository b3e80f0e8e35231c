-- violates: The samples of the first recording are a day late.
UPDATE wearables.reading_seconds
SET reading_timestamp = reading_timestamp + INTERVAL '1 day'
WHERE window_id = (SELECT MIN(window_id) FROM wearables.recording_windows);
