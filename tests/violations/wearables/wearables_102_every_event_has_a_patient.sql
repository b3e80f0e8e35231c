-- violates: An ECG patch of somebody who does not exist.
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
    100 * (MAX(patient_id) + 1) + 1,
    MAX(patient_id) + 1,
    MAX(patient_id) + 1,
    TIMESTAMP '2020-01-01 12:00:00',
    'ECG patch',
    1,
    NULL
FROM patients;
