-- asserts: Wearers with heart disease are in the Heart failure program.
-- tables: wearables.devices, visits, conditions
SELECT
    devices.device_id,
    devices.program
FROM wearables.devices
WHERE devices.program <> 'Heart failure'
    AND EXISTS (
        SELECT 1
        FROM visits
        JOIN conditions ON conditions.condition_id = visits.condition_id
        WHERE visits.patient_id = devices.patient_id
            AND conditions.name = 'Heart disease'
    )
ORDER BY devices.device_id;
