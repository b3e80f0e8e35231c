-- mistake: You count the hours of reading as days.
WITH readings AS (
    SELECT reading_hours.device_id, reading_hours.reading_timestamp, reading_hours.body_weight_lb
    FROM wearables.reading_hours
    JOIN wearables.devices ON devices.device_id = reading_hours.device_id
    WHERE devices.program = 'Heart failure'
),
gains AS (
    SELECT today.device_id, today.reading_timestamp, today.body_weight_lb - earlier.body_weight_lb AS gain
    FROM readings AS today
    JOIN readings AS earlier ON earlier.device_id = today.device_id
        AND earlier.reading_timestamp = today.reading_timestamp - INTERVAL '48 hours'
    WHERE today.body_weight_lb IS NOT NULL
        AND earlier.body_weight_lb IS NOT NULL
),
admissions AS (
    SELECT clinical_events.event_id, clinical_events.device_id, clinical_events.event_timestamp
    FROM wearables.clinical_events
    JOIN wearables.devices ON devices.device_id = clinical_events.device_id
    WHERE devices.program = 'Heart failure'
        AND clinical_events.event_type = 'Heart failure admission'
),
before AS (
    SELECT admissions.event_id, MAX(gains.gain) AS gain
    FROM admissions
    LEFT JOIN gains ON gains.device_id = admissions.device_id
        AND gains.reading_timestamp >= admissions.event_timestamp - INTERVAL '48 hours'
        AND gains.reading_timestamp < admissions.event_timestamp
    GROUP BY admissions.event_id
),
days AS (
    SELECT COUNT(*) AS device_days
    FROM (SELECT device_id, CAST(reading_timestamp AS DATE) AS day FROM readings) AS worn
)
SELECT
    limits.limit_lb,
    (SELECT COUNT(*) FROM gains WHERE gains.gain > limits.limit_lb) AS alarms,
    (SELECT COUNT(*) FROM before WHERE before.gain > limits.limit_lb) AS warned,
    (SELECT COUNT(*) FROM before) AS admissions,
    ROUND(30.0 * (SELECT COUNT(*) FROM gains WHERE gains.gain > limits.limit_lb) / days.device_days, 2) AS per_month
FROM generate_series(1, 5) AS limits (limit_lb)
CROSS JOIN days
ORDER BY limits.limit_lb;
