-- asserts: The samples of a recording are numbered from 1, evenly spaced by 1 to 5 whole seconds, and fill it: 720, 120 or 60 of them at 5 seconds.
-- tables: wearables.recording_windows, wearables.reading_seconds
-- from: window_rows
SELECT
    window_id,
    sample_count,
    least_step_seconds,
    greatest_step_seconds
FROM window_rows
WHERE sample_count IS NULL
    OR least_number <> 1
    OR greatest_number <> sample_count
    OR least_step_seconds <> greatest_step_seconds
    OR least_step_seconds NOT IN (1, 2, 3, 4, 5)
    OR least_step_seconds * sample_count <> EXTRACT(EPOCH FROM window_end - window_start)
ORDER BY window_id;
