-- violates: The first recording ends a minute later; its samples do not.
-- also: wearables_306_recordings_are_sampled_without_holes
UPDATE wearables.recording_windows
SET window_end = window_end + INTERVAL '1 minute'
WHERE window_id = (SELECT MIN(window_id) FROM wearables.recording_windows);
