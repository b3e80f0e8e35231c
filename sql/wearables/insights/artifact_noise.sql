-- phenomenon: artifact_noise
-- question: Which heart rates of runners are strides?
-- says: Of the samples at 160 or more in workouts, {share_cadence_locked:percent} equal the stride at a poor signal, and in {share_workouts_with_jump:percent} of the workouts the heart rate jumps by 40 or more from one sample to the next.
-- expect: share_cadence_locked 0.85 to 1
-- expect: share_workouts_with_jump 0.32 to 0.48
-- absent: share_cadence_locked 0
-- absent: share_workouts_with_jump 0
-- patients: 10000
-- source: chosen; Navalta 2020, PLoS ONE, found errors of 13 % of wrist watches in trail running
WITH samples AS (
    SELECT
        reading_seconds.window_id,
        reading_seconds.heart_rate,
        reading_seconds.signal_quality,
        reading_seconds.heart_rate - LAG(reading_seconds.heart_rate) OVER (
            PARTITION BY reading_seconds.window_id
            ORDER BY reading_seconds.reading_timestamp
        ) AS jump,
        -- Steps in the last five seconds, and how many samples these are.
        SUM(reading_seconds.step_count) OVER (
            PARTITION BY reading_seconds.window_id
            ORDER BY reading_seconds.reading_timestamp
            RANGE BETWEEN INTERVAL '4 seconds' PRECEDING AND CURRENT ROW
        ) AS recent_steps,
        COUNT(*) OVER (
            PARTITION BY reading_seconds.window_id
            ORDER BY reading_seconds.reading_timestamp
            RANGE BETWEEN INTERVAL '4 seconds' PRECEDING AND CURRENT ROW
        ) AS recent_samples,
        EXTRACT(EPOCH FROM recording_windows.window_end - recording_windows.window_start)
        / COUNT(*) OVER (PARTITION BY reading_seconds.window_id) AS sample_seconds
    FROM wearables.reading_seconds
    JOIN wearables.recording_windows ON recording_windows.window_id = reading_seconds.window_id
    WHERE recording_windows.window_kind = 'Workout'
),
strides AS (
    SELECT
        window_id,
        heart_rate,
        signal_quality,
        jump,
        60.0 * recent_steps / (recent_samples * sample_seconds) AS steps_per_minute
    FROM samples
)
SELECT
    COUNT(*) FILTER (WHERE heart_rate >= 160) AS samples_160_up,
    CAST(
        1.0 * COUNT(*) FILTER (
            WHERE heart_rate >= 160 AND ABS(heart_rate - steps_per_minute) <= 6 AND signal_quality < 50
        ) / NULLIF(COUNT(*) FILTER (WHERE heart_rate >= 160), 0) AS NUMERIC(6, 4)
    ) AS share_cadence_locked,
    CAST(
        1.0 * COUNT(DISTINCT window_id) FILTER (WHERE jump >= 40 AND signal_quality < 50)
        / NULLIF(COUNT(DISTINCT window_id), 0) AS NUMERIC(6, 4)
    ) AS share_workouts_with_jump
FROM strides;
