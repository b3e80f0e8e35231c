-- phenomenon: irregular_rest_window
-- question: Does a recording of five minutes at rest show an irregular heart?
-- says: In {irregular_share:percent} of the recordings at rest the heart rate is scattered by more than 8 beats per minute, by {irregular_spread:1} on average; in the others by {regular_spread:1}.
-- expect: irregular_share 0.13 to 0.28
-- expect: irregular_spread 15 to 19
-- expect: regular_spread 1.8 to 2.8
-- absent: irregular_share 0
-- patients: 10000
-- source: chosen
WITH spreads AS (
    SELECT
        reading_seconds.window_id,
        STDDEV_SAMP(reading_seconds.heart_rate) AS spread
    FROM wearables.reading_seconds
    JOIN wearables.recording_windows ON recording_windows.window_id = reading_seconds.window_id
    WHERE recording_windows.window_kind = 'Rest'
    GROUP BY reading_seconds.window_id
)
SELECT
    COUNT(*) AS windows,
    CAST(1.0 * COUNT(*) FILTER (WHERE spread > 8) / NULLIF(COUNT(*), 0) AS NUMERIC(6, 4)) AS irregular_share,
    CAST(AVG(spread) FILTER (WHERE spread > 8) AS NUMERIC(6, 2)) AS irregular_spread,
    CAST(AVG(spread) FILTER (WHERE spread <= 8) AS NUMERIC(6, 2)) AS regular_spread
FROM spreads;
