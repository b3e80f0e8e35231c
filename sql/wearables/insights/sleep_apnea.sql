-- phenomenon: sleep_apnea
-- question: Who stops breathing at night?
-- says: The oxygen saturation of {share_15_up:percent} of the wearers dips by 4 % or more at least 15 times an hour. They sleep badly (quality {sleep_quality_apnea:1}, the others {sleep_quality_others:1}), and dips agree with the sleep study (correlation {corr_with_sleep_study:2}).
-- expect: share_15_up 0.18 to 0.37
-- expect: share_10_to_15 at most 0.06
-- expect: sleep_quality_difference 14 to 22
-- expect: corr_with_sleep_study at least 0.7
-- absent: share_15_up 0
-- patients: 10000
-- source: chosen, enriched; 15 events an hour are the limit of moderate apnea (PMC6688979)
WITH baselines AS (
    SELECT
        reading_seconds.window_id,
        PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY CAST(reading_seconds.o2_saturation AS DOUBLE PRECISION)) AS usual_saturation
    FROM wearables.reading_seconds
    JOIN wearables.recording_windows ON recording_windows.window_id = reading_seconds.window_id
    WHERE recording_windows.window_kind = 'Overnight'
    GROUP BY reading_seconds.window_id
),
samples AS (
    SELECT
        reading_seconds.window_id,
        reading_seconds.device_id,
        reading_seconds.reading_timestamp,
        CASE WHEN reading_seconds.o2_saturation <= baselines.usual_saturation - 4 THEN 1 ELSE 0 END AS low
    FROM wearables.reading_seconds
    JOIN baselines ON baselines.window_id = reading_seconds.window_id
),
steps AS (
    SELECT
        window_id,
        device_id,
        low,
        LAG(low, 1, 0) OVER (PARTITION BY window_id ORDER BY reading_timestamp) AS previous_low
    FROM samples
),
dips AS (
    SELECT
        device_id,
        1.0 * COUNT(*) FILTER (WHERE low = 1 AND previous_low = 0) / COUNT(DISTINCT window_id) AS dips_per_hour
    FROM steps
    GROUP BY device_id
),
sleep AS (
    SELECT
        device_id,
        AVG(sleep_quality_score) AS quality
    FROM wearables.reading_hours
    WHERE sleep_quality_score IS NOT NULL
    GROUP BY device_id
),
studies AS (
    SELECT
        device_id,
        MAX(result_value) AS apneas_per_hour
    FROM wearables.clinical_events
    WHERE event_type = 'Sleep study'
    GROUP BY device_id
)
SELECT
    COUNT(*) AS devices,
    CAST(AVG(CASE WHEN dips.dips_per_hour >= 15 THEN 1.0 ELSE 0.0 END) AS NUMERIC(6, 4)) AS share_15_up,
    CAST(
        AVG(CASE WHEN dips.dips_per_hour >= 10 AND dips.dips_per_hour < 15 THEN 1.0 ELSE 0.0 END) AS NUMERIC(6, 4)
    ) AS share_10_to_15,
    CAST(AVG(sleep.quality) FILTER (WHERE dips.dips_per_hour >= 15) AS NUMERIC(5, 1)) AS sleep_quality_apnea,
    CAST(AVG(sleep.quality) FILTER (WHERE dips.dips_per_hour < 15) AS NUMERIC(5, 1)) AS sleep_quality_others,
    CAST(
        AVG(sleep.quality) FILTER (WHERE dips.dips_per_hour < 15)
        - AVG(sleep.quality) FILTER (WHERE dips.dips_per_hour >= 15) AS NUMERIC(5, 1)
    ) AS sleep_quality_difference,
    CAST(CORR(dips.dips_per_hour, studies.apneas_per_hour) AS NUMERIC(6, 3)) AS corr_with_sleep_study
FROM dips
JOIN sleep ON sleep.device_id = dips.device_id
LEFT JOIN studies ON studies.device_id = dips.device_id;
