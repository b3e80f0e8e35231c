-- mistake: You mix in nights and rests.
WITH workouts AS (
    SELECT
        devices.model,
        reading_seconds.window_id,
        COUNT(*) AS samples,
        COUNT(CASE WHEN reading_seconds.signal_quality < 50 THEN 1 END) AS poor,
        MAX(reading_seconds.heart_rate) AS peak,
        MAX(CASE WHEN reading_seconds.signal_quality >= 50 THEN reading_seconds.heart_rate END) AS clean_peak
    FROM wearables.reading_seconds
    JOIN wearables.recording_windows ON recording_windows.window_id = reading_seconds.window_id
    JOIN wearables.devices ON devices.device_id = reading_seconds.device_id
    GROUP BY devices.model, reading_seconds.window_id
)
SELECT
    model,
    COUNT(*) AS workouts,
    ROUND(100.0 * SUM(poor) / SUM(samples), 1) AS poor_percent,
    ROUND(AVG(1.0 * peak), 1) AS mean_peak,
    ROUND(AVG(1.0 * clean_peak), 1) AS mean_clean_peak
FROM workouts
GROUP BY model;
