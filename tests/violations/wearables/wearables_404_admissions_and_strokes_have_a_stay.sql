-- violates: The first stay lasts no day.
UPDATE wearables.clinical_events
SET length_of_stay_days = 0
WHERE event_id = (
    SELECT MIN(event_id)
    FROM wearables.clinical_events
    WHERE length_of_stay_days IS NOT NULL
);
