-- rows: Every recording, with what its samples have in common and the reading of its hour.
-- stored: yes
SELECT
    recording_windows.window_id,
    recording_windows.device_id,
    recording_windows.window_kind,
    recording_windows.window_start,
    recording_windows.window_end,
    samples.sample_count,
    samples.least_number,
    samples.greatest_number,
    samples.first_sample,
    samples.last_sample,
    samples.least_step_seconds,
    samples.greatest_step_seconds,
    samples.strangers,
    samples.least_battery_level,
    samples.greatest_battery_level,
    samples.awake_samples,
    reading_hours.battery_level
FROM wearables.recording_windows
LEFT JOIN (
    SELECT
        window_id,
        COUNT(*) AS sample_count,
        MIN(sample_id - window_id * 10000) AS least_number,
        MAX(sample_id - window_id * 10000) AS greatest_number,
        MIN(reading_timestamp) AS first_sample,
        MAX(reading_timestamp) AS last_sample,
        MIN(EXTRACT(EPOCH FROM reading_timestamp - previous_timestamp)) AS least_step_seconds,
        MAX(EXTRACT(EPOCH FROM reading_timestamp - previous_timestamp)) AS greatest_step_seconds,
        COUNT(*) FILTER (WHERE device_id <> windows_device_id) AS strangers,
        MIN(battery_level) AS least_battery_level,
        MAX(battery_level) AS greatest_battery_level,
        COUNT(*) FILTER (WHERE sleep_stage = 'Awake') AS awake_samples
    FROM (
        SELECT
            reading_seconds.sample_id,
            reading_seconds.window_id,
            reading_seconds.device_id,
            reading_seconds.reading_timestamp,
            reading_seconds.sleep_stage,
            reading_seconds.battery_level,
            windows.device_id AS windows_device_id,
            LAG(reading_seconds.reading_timestamp) OVER (
                PARTITION BY reading_seconds.window_id
                ORDER BY reading_seconds.sample_id
            ) AS previous_timestamp
        FROM wearables.reading_seconds
        JOIN wearables.recording_windows AS windows ON windows.window_id = reading_seconds.window_id
    ) AS numbered
    GROUP BY window_id
) AS samples ON samples.window_id = recording_windows.window_id
LEFT JOIN wearables.reading_hours ON reading_hours.device_id = recording_windows.device_id
    AND reading_hours.reading_timestamp = date_trunc('hour', recording_windows.window_start)
