-- phenomenon: atrial_fibrillation_episodes
-- question: Who has atrial fibrillation, and does the watch tell in time?
-- says: Two irregular hours in a row flag {flagged_by_two_hours:percent} of the watches, and {patch_confirmed:percent} of the ECG patches of these confirm it; a rule that is content with one hour flags {flagged_by_one_hour:percent}. {strokes_after_flag} of {strokes} strokes come more than three days after a flag.
-- expect: flagged_by_two_hours 0.13 to 0.29
-- expect: flagged_by_one_hour_more at least 0.12
-- expect: patch_confirmed 0.6 to 0.97
-- expect: share_of_strokes_after_flag at least 0.5
-- absent: flagged_by_two_hours 0.02
-- patients: 10000
-- source: chosen, enriched; in the Apple Heart Study (Perez 2019, NEJM) 0.52 % of the wearers were notified, and 84 % of the notifications agreed with the ECG
WITH hours AS (
    SELECT
        device_id,
        reading_timestamp,
        CASE WHEN heart_rate_variability_ms > 80 AND steps < 600 AND signal_quality >= 60 THEN 1 ELSE 0 END AS irregular
    FROM wearables.reading_hours
),
pairs AS (
    SELECT
        device_id,
        reading_timestamp,
        irregular,
        irregular + LAG(irregular, 1, 0) OVER (PARTITION BY device_id ORDER BY reading_timestamp) AS irregular_hours
    FROM hours
),
flags AS (
    SELECT
        device_id,
        MAX(irregular) AS by_one_hour,
        MAX(CASE WHEN irregular_hours = 2 THEN 1 ELSE 0 END) AS by_two_hours,
        MIN(reading_timestamp) FILTER (WHERE irregular_hours = 2) AS first_flag
    FROM pairs
    GROUP BY device_id
),
events AS (
    SELECT
        device_id,
        MAX(result_value) FILTER (WHERE event_type = 'ECG patch') AS patch,
        MIN(event_timestamp) FILTER (WHERE event_type = 'Stroke') AS stroke
    FROM wearables.clinical_events
    GROUP BY device_id
)
SELECT
    COUNT(*) AS devices,
    CAST(AVG(1.0 * flags.by_one_hour) AS NUMERIC(6, 4)) AS flagged_by_one_hour,
    CAST(AVG(1.0 * flags.by_two_hours) AS NUMERIC(6, 4)) AS flagged_by_two_hours,
    CAST(AVG(1.0 * flags.by_one_hour) - AVG(1.0 * flags.by_two_hours) AS NUMERIC(6, 4)) AS flagged_by_one_hour_more,
    CAST(AVG(events.patch) FILTER (WHERE flags.by_two_hours = 1) AS NUMERIC(6, 4)) AS patch_confirmed,
    COUNT(events.stroke) AS strokes,
    COUNT(*) FILTER (WHERE events.stroke > flags.first_flag + INTERVAL '3 days') AS strokes_after_flag,
    CAST(
        1.0 * COUNT(*) FILTER (WHERE events.stroke > flags.first_flag + INTERVAL '3 days')
        / NULLIF(COUNT(events.stroke), 0) AS NUMERIC(6, 4)
    ) AS share_of_strokes_after_flag
FROM flags
LEFT JOIN events ON events.device_id = flags.device_id;
