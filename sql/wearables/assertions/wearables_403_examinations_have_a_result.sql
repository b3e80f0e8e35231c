-- asserts: An ECG patch has the result 0 or 1, a sleep study one that is not negative, other events have none.
-- tables: wearables.clinical_events
-- enforced by: ck_wearables_clinical_events_result
SELECT
    event_id,
    event_type,
    result_value
FROM wearables.clinical_events
WHERE CASE event_type
        WHEN 'ECG patch' THEN COALESCE(result_value, -1) NOT IN (0, 1)
        WHEN 'Sleep study' THEN COALESCE(result_value, -1) < 0
        ELSE result_value IS NOT NULL
    END
ORDER BY event_id;
