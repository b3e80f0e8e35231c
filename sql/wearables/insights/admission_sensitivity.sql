-- phenomenon: admission_sensitivity
-- question: How many admissions does the best rule see coming?
-- says: The rule (a gain of more than 3 lb in two days and a heart that beats 5 or more faster at night) warns within 48 hours before {warned_share:percent} of the {admissions} admissions; the others come without a sign, without a weighing or without a watch.
-- expect: warned_share 0.33 to 0.7
-- expect: admissions_per_device 0.18 to 0.42
-- absent: warned_share 0.9
-- patients: 10000
-- source: chosen; rules on weight caught 58 % in TEN-HMS (Zhang 2009, Eur J Heart Fail), 21 % in HeartPhone (2013, Eur J Heart Fail)
WITH days AS (
    SELECT
        device_id,
        CAST(reading_timestamp AS DATE) AS day,
        MAX(body_weight_lb) AS weight_lb,
        MAX(reading_timestamp) FILTER (WHERE body_weight_lb IS NOT NULL) AS weighed_at,
        AVG(heart_rate) FILTER (WHERE EXTRACT(HOUR FROM reading_timestamp) <= 5) AS resting_hr
    FROM wearables.reading_hours
    GROUP BY device_id, CAST(reading_timestamp AS DATE)
),
baselines AS (
    SELECT
        device_id,
        day,
        weight_lb,
        weighed_at,
        resting_hr,
        AVG(resting_hr) OVER (
            PARTITION BY device_id
            ORDER BY day
            ROWS BETWEEN 9 PRECEDING AND 3 PRECEDING
        ) AS usual_hr
    FROM days
),
warnings AS (
    SELECT
        today.device_id,
        today.weighed_at
    FROM baselines AS today
    JOIN baselines AS before ON before.device_id = today.device_id AND before.day = today.day - 2
    WHERE today.weight_lb - before.weight_lb > 3
        AND today.resting_hr - today.usual_hr >= 5
),
admissions AS (
    SELECT
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM warnings
                WHERE warnings.device_id = clinical_events.device_id
                    AND warnings.weighed_at < clinical_events.event_timestamp
                    AND warnings.weighed_at >= clinical_events.event_timestamp - INTERVAL '48 hours'
            ) THEN 1.0
            ELSE 0.0
        END AS warned
    FROM wearables.clinical_events
    WHERE clinical_events.event_type = 'Heart failure admission'
),
monitoring AS (
    SELECT SUM(COALESCE(devices.returned_date, runs.today) - devices.enrolled_date) / 90.0 AS devices_times_90_days
    FROM wearables.devices
    CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS runs
)
SELECT
    (SELECT COUNT(*) FROM admissions) AS admissions,
    CAST((SELECT COUNT(*) FROM admissions) / NULLIF(devices_times_90_days, 0) AS NUMERIC(6, 3)) AS admissions_per_device,
    CAST((SELECT AVG(warned) FROM admissions) AS NUMERIC(6, 4)) AS warned_share
FROM monitoring;
