-- quantity: gain of 3 lb in a day before an admission
-- unit: share
-- population: admissions for heart failure, 48 hours before
-- published: 0.58
-- source: Zhang and others, TEN-HMS, Eur J Heart Fail
-- year: 2009
-- tolerance: 0.2
-- patients: 10000
WITH weights AS (
    SELECT
        device_id,
        reading_timestamp,
        body_weight_lb - LAG(body_weight_lb) OVER (PARTITION BY device_id ORDER BY reading_timestamp) AS gain_lb
    FROM wearables.reading_hours
    WHERE body_weight_lb IS NOT NULL
)
SELECT
    AVG(
        CASE
            WHEN EXISTS (
                SELECT 1
                FROM weights
                WHERE weights.device_id = clinical_events.device_id
                    AND weights.gain_lb >= 3
                    AND weights.reading_timestamp < clinical_events.event_timestamp
                    AND weights.reading_timestamp >= clinical_events.event_timestamp - INTERVAL '48 hours'
            ) THEN 1.0
            ELSE 0.0
        END
    ) AS observed
FROM wearables.clinical_events
WHERE clinical_events.event_type = 'Heart failure admission';
