-- asserts: A clinical event names the patient who wears the watch.
-- tables: wearables.clinical_events, wearables.devices
SELECT
    clinical_events.event_id,
    clinical_events.patient_id,
    devices.patient_id AS wearer_id
FROM wearables.clinical_events
JOIN wearables.devices ON devices.device_id = clinical_events.device_id
WHERE clinical_events.patient_id <> devices.patient_id
ORDER BY clinical_events.event_id;
