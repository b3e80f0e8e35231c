-- violates: The youngest patient is given a watch.
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
    patient_id,
    patient_id,
    'Watch S',
    'Sleep apnea screening',
    (SELECT MIN(enrolled_date) FROM wearables.devices),
    180.0,
    70
FROM patients
ORDER BY
    date_of_birth DESC,
    patient_id
LIMIT 1;
