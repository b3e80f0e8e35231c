-- asserts: An Overnight recording lasts 60 minutes, a Workout 10, a Rest 5.
-- tables: wearables.recording_windows
-- enforced by: ck_wearables_recording_windows_length
SELECT
    window_id,
    window_kind,
    window_start,
    window_end
FROM wearables.recording_windows
WHERE window_end - window_start <> CASE window_kind
        WHEN 'Overnight' THEN INTERVAL '60 minutes'
        WHEN 'Workout' THEN INTERVAL '10 minutes'
        ELSE INTERVAL '5 minutes'
    END
ORDER BY window_id;
