-- asserts: The samples of a recording are numbered from 1, evenly spaced by 1 to 5 whole seconds, and fill it: 720, 120 or 60 of them at 5 seconds.
-- tables: wearables.recording_windows, wearables.reading_seconds
-- from: window_rows
SELECT
    window_id,
    sample_count,
    least_interval,
    greatest_interval
FROM window_rows
WHERE sample_count IS NULL
    OR least_number <> 1
    OR greatest_number <> sample_count
    OR least_interval <> greatest_interval
    OR least_interval NOT IN (
        INTERVAL '1 second', INTERVAL '2 seconds', INTERVAL '3 seconds', INTERVAL '4 seconds', INTERVAL '5 seconds'
    )
    OR least_interval * sample_count <> window_end - window_start
ORDER BY window_id;
