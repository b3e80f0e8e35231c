-- asserts: Every sample lies between begin and end of its recording.
-- tables: wearables.recording_windows, wearables.reading_seconds
-- from: window_rows
SELECT
    window_id,
    window_start,
    first_sample,
    last_sample,
    window_end
FROM window_rows
WHERE first_sample < window_start
    OR last_sample >= window_end
ORDER BY window_id;
