-- violates: A patch is worn on the anchor date.
INSERT INTO wearables.clinical_events (
    event_id,
    device_id,
    patient_id,
    event_timestamp,
    event_type,
    result_value,
    length_of_stay_days
)
SELECT
    100 * devices.device_id + 1 + (
        SELECT COUNT(*)
        FROM wearables.clinical_events
        WHERE clinical_events.device_id = devices.device_id
    ),
    devices.device_id,
    devices.patient_id,
    CAST(load_runs.today AS TIMESTAMP),
    'ECG patch',
    1,
    NULL
FROM wearables.devices
JOIN load_runs ON load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
WHERE devices.device_id = (SELECT MIN(device_id) FROM wearables.devices);
