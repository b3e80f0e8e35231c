-- phenomenon: weight_gain_predicts_admission
-- question: Which pattern is worth a call to the patient?
-- says: A gain of more than 3 lb in two days with a heart that beats 5 or more faster at night is followed by an admission within 48 hours in {admission_probability[1 gain and fast heart]:percent} of the cases; a gain alone in {admission_probability[2 gain only]:percent}, a fast heart alone in {admission_probability[3 fast heart only]:percent}, neither in {admission_probability[4 neither]:percent}.
-- expect: admission_probability[1 gain and fast heart] 0.5 to 0.93
-- expect: admission_probability[2 gain only] at most 0.09
-- expect: admission_probability[3 fast heart only] at most 0.06
-- expect: admission_probability[4 neither] at most 0.01
-- absent: admission_probability[1 gain and fast heart] 0.02
-- patients: 10000
-- source: chosen; odds ratios of 2.8 to 7.7 for gains of 2 to more than 10 lb in Chaudhry 2007, Circulation
WITH days AS (
    SELECT
        reading_hours.device_id,
        CAST(reading_hours.reading_timestamp AS DATE) AS day,
        MAX(reading_hours.body_weight_lb) AS weight_lb,
        MAX(reading_hours.reading_timestamp) FILTER (WHERE reading_hours.body_weight_lb IS NOT NULL) AS weighed_at,
        AVG(reading_hours.heart_rate) FILTER (WHERE EXTRACT(HOUR FROM reading_hours.reading_timestamp) <= 5) AS resting_hr
    FROM wearables.reading_hours
    JOIN wearables.devices ON devices.device_id = reading_hours.device_id
    WHERE devices.program = 'Heart failure'
    GROUP BY reading_hours.device_id, CAST(reading_hours.reading_timestamp AS DATE)
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
signs AS (
    SELECT
        today.device_id,
        today.weighed_at,
        today.weight_lb - before.weight_lb > 3 AS has_gain,
        today.resting_hr - today.usual_hr >= 5 AS has_fast_heart
    FROM baselines AS today
    JOIN baselines AS before ON before.device_id = today.device_id AND before.day = today.day - 2
    WHERE today.weight_lb IS NOT NULL
        AND before.weight_lb IS NOT NULL
        AND today.usual_hr IS NOT NULL
        AND today.resting_hr IS NOT NULL
),
outcomes AS (
    SELECT
        CASE
            WHEN signs.has_gain AND signs.has_fast_heart THEN '1 gain and fast heart'
            WHEN signs.has_gain THEN '2 gain only'
            WHEN signs.has_fast_heart THEN '3 fast heart only'
            ELSE '4 neither'
        END AS pattern,
        MAX(CASE WHEN admissions.device_id IS NULL THEN 0 ELSE 1 END) AS admitted
    FROM signs
    LEFT JOIN wearables.clinical_events AS admissions
        ON admissions.device_id = signs.device_id
        AND admissions.event_type = 'Heart failure admission'
        AND admissions.event_timestamp > signs.weighed_at
        AND admissions.event_timestamp <= signs.weighed_at + INTERVAL '48 hours'
    GROUP BY
        signs.device_id,
        signs.weighed_at,
        signs.has_gain,
        signs.has_fast_heart
)
SELECT
    pattern,
    COUNT(*) AS device_days,
    SUM(admitted) AS admitted_within_48_hours,
    CAST(AVG(1.0 * admitted) AS NUMERIC(7, 5)) AS admission_probability
FROM outcomes
GROUP BY pattern
ORDER BY pattern;
