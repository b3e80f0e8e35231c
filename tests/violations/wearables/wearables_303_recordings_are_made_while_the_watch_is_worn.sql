-- violates: The reading of the first recording's hour is lost.
DELETE FROM wearables.reading_hours
WHERE EXISTS (
    SELECT 1
    FROM wearables.recording_windows
    WHERE recording_windows.device_id = reading_hours.device_id
        AND date_trunc('hour', recording_windows.window_start) = reading_hours.reading_timestamp
        AND recording_windows.window_id = (SELECT MIN(window_id) FROM wearables.recording_windows)
);
