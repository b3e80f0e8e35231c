-- asserts: Every sample is of the watch of its recording.
-- tables: wearables.recording_windows, wearables.reading_seconds
-- from: window_rows
SELECT
    window_id,
    device_id,
    strangers
FROM window_rows
WHERE strangers > 0
ORDER BY window_id;
