-- violates: The first examination has no result.
UPDATE wearables.clinical_events
SET result_value = NULL
WHERE event_id = (
    SELECT MIN(event_id)
    FROM wearables.clinical_events
    WHERE event_type IN ('ECG patch', 'Sleep study')
);
