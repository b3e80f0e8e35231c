-- asserts: Whoever is in the Heart failure program was treated for heart disease before.
-- tables: wearables.devices, visits, conditions
SELECT
    devices.device_id,
    devices.enrolled_date
FROM wearables.devices
WHERE devices.program = 'Heart failure'
    AND NOT EXISTS (
        SELECT 1
        FROM visits
        JOIN conditions ON conditions.condition_id = visits.condition_id
        WHERE visits.patient_id = devices.patient_id
            AND conditions.name = 'Heart disease'
            AND visits.date_of_discharge < devices.enrolled_date
    )
ORDER BY devices.device_id;
