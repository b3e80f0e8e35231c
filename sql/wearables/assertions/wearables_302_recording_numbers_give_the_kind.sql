-- asserts: Recordings 1 and 2 of a watch are Overnight, 3 and 4 are Workout, 5 is Rest.
-- tables: wearables.recording_windows
-- from: window_rows
SELECT
    window_id,
    device_id,
    window_kind
FROM window_rows
WHERE window_kind <> CASE window_id - device_id * 100
        WHEN 1 THEN 'Overnight'
        WHEN 2 THEN 'Overnight'
        WHEN 3 THEN 'Workout'
        WHEN 4 THEN 'Workout'
        WHEN 5 THEN 'Rest'
        ELSE 'none'
    END
ORDER BY window_id;
