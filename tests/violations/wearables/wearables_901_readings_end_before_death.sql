-- violates: A wearer dies on the day of the last reading.
UPDATE patients
SET date_of_death = (
    SELECT CAST(MAX(reading_timestamp) AS DATE)
    FROM wearables.reading_hours
    WHERE device_id = (SELECT MIN(device_id) FROM wearables.devices)
)
WHERE patient_id = (SELECT MIN(device_id) FROM wearables.devices);
