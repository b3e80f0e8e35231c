-- violates: A wearer is in hospital for the first ten days of the monitoring.
UPDATE visits
SET
    date_of_admission = (SELECT enrolled_date FROM wearables.devices WHERE devices.device_id = visits.patient_id),
    date_of_discharge = (SELECT enrolled_date + 10 FROM wearables.devices WHERE devices.device_id = visits.patient_id)
WHERE visit_id = (
    SELECT MIN(stays.visit_id)
    FROM visits AS stays
    JOIN wearables.devices ON devices.patient_id = stays.patient_id
    JOIN conditions ON conditions.condition_id = stays.condition_id
    WHERE conditions.name NOT IN ('Heart disease', 'Stroke')
);
