-- violates: The first recording at rest is numbered as a sixth one.
UPDATE wearables.reading_seconds
SET sample_id = sample_id + 10000, window_id = window_id + 1
WHERE window_id = (SELECT MIN(window_id) FROM wearables.recording_windows WHERE window_kind = 'Rest');
UPDATE wearables.recording_windows
SET window_id = window_id + 1
WHERE window_id = (SELECT MIN(window_id) FROM wearables.recording_windows WHERE window_kind = 'Rest');
