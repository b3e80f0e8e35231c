-- violates: A wearer whose readings are gone has a stroke and is admitted two days later.
-- also: wearables_905_admissions_and_strokes_are_stays_of_the_core
DELETE FROM wearables.reading_seconds
WHERE device_id = (SELECT MIN(device_id) FROM wearables.devices WHERE program = 'Heart failure');
DELETE FROM wearables.recording_windows
WHERE device_id = (SELECT MIN(device_id) FROM wearables.devices WHERE program = 'Heart failure');
DELETE FROM wearables.reading_hours
WHERE device_id = (SELECT MIN(device_id) FROM wearables.devices WHERE program = 'Heart failure');
DELETE FROM wearables.clinical_events
WHERE device_id = (SELECT MIN(device_id) FROM wearables.devices WHERE program = 'Heart failure');
INSERT INTO wearables.clinical_events (
    event_id,
    device_id,
    patient_id,
    event_timestamp,
    event_type,
    result_value,
    length_of_stay_days
)
WITH planned (place, day, event_type, stay) AS (
    VALUES
        (1, 15, 'Stroke', 6),
        (2, 17, 'Heart failure admission', 3)
)
SELECT
    100 * devices.device_id + planned.place,
    devices.device_id,
    devices.patient_id,
    CAST(devices.enrolled_date + planned.day AS TIMESTAMP),
    planned.event_type,
    NULL,
    planned.stay
FROM wearables.devices
CROSS JOIN planned
WHERE devices.device_id = (SELECT MIN(device_id) FROM wearables.devices WHERE program = 'Heart failure');
