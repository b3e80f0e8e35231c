-- asserts: Admissions for heart failure of a watch are at least 14 days apart.
-- tables: wearables.clinical_events
WITH admissions AS (
    SELECT
        event_id,
        CAST(event_timestamp AS DATE) AS event_date,
        LAG(CAST(event_timestamp AS DATE)) OVER (PARTITION BY device_id ORDER BY event_timestamp, event_id) AS previous_date
    FROM wearables.clinical_events
    WHERE event_type = 'Heart failure admission'
)
SELECT
    event_id,
    previous_date,
    event_date
FROM admissions
WHERE event_date - previous_date < 14
ORDER BY event_id;
