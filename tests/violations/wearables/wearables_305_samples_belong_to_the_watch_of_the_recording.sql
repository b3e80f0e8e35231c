-- violates: The first sample is booked on the watch of another wearer, who lives.
UPDATE wearables.reading_seconds
SET device_id = (
    SELECT MAX(devices.device_id)
    FROM wearables.devices
    JOIN patients ON patients.patient_id = devices.patient_id
    WHERE patients.date_of_death IS NULL
)
WHERE sample_id = (SELECT MIN(sample_id) FROM wearables.reading_seconds);
