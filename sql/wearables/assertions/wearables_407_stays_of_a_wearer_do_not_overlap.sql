-- asserts: A wearer is not admitted while in hospital.
-- tables: wearables.clinical_events
WITH stays AS (
    SELECT
        event_id,
        event_timestamp,
        LAG(event_timestamp + length_of_stay_days * INTERVAL '1 day') OVER (
            PARTITION BY device_id
            ORDER BY event_timestamp, event_id
        ) AS previous_end
    FROM wearables.clinical_events
    WHERE length_of_stay_days IS NOT NULL
)
SELECT
    event_id,
    previous_end,
    event_timestamp
FROM stays
WHERE event_timestamp < previous_end
ORDER BY event_id;
