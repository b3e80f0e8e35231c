-- asserts: Only watches of the Heart failure program have admissions for heart failure.
-- tables: wearables.clinical_events, wearables.devices
SELECT
    clinical_events.event_id,
    devices.program
FROM wearables.clinical_events
JOIN wearables.devices ON devices.device_id = clinical_events.device_id
WHERE clinical_events.event_type = 'Heart failure admission'
    AND devices.program <> 'Heart failure'
ORDER BY clinical_events.event_id;
