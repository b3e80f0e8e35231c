-- violates: A watch is handed to somebody who does not exist.
INSERT INTO wearables.devices (
    device_id,
    patient_id,
    model,
    program,
    enrolled_date,
    baseline_weight_lb,
    baseline_resting_hr
)
SELECT
    (SELECT MAX(patient_id) + 1 FROM patients),
    (SELECT MAX(patient_id) + 1 FROM patients),
    'Watch S',
    'Sleep apnea screening',
    MIN(enrolled_date),
    180.0,
    70
FROM wearables.devices;
