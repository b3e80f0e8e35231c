-- asserts: All samples of an Overnight recording are of light sleep, all others are awake.
-- tables: wearables.recording_windows, wearables.reading_seconds
-- from: window_rows
SELECT
    window_id,
    window_kind,
    awake_samples,
    sample_count
FROM window_rows
WHERE awake_samples <> CASE WHEN window_kind = 'Overnight' THEN 0 ELSE sample_count END
ORDER BY window_id;
