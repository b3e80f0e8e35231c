-- asserts: The clinical events of a watch are numbered from 1 in the order of time.
-- tables: wearables.clinical_events
WITH numbered AS (
    SELECT
        event_id,
        device_id,
        event_timestamp,
        ROW_NUMBER() OVER (PARTITION BY device_id ORDER BY event_timestamp, event_id) AS place
    FROM wearables.clinical_events
)
SELECT
    event_id,
    device_id,
    event_timestamp
FROM numbered
WHERE event_id <> device_id * 100 + place
ORDER BY event_id;
