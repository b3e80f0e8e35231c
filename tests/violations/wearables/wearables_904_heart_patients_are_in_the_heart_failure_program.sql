-- violates: A wearer with heart disease and no admission is screened for sleep apnea.
UPDATE wearables.devices
SET program = 'Sleep apnea screening'
WHERE device_id = (
    SELECT MIN(devices.device_id)
    FROM wearables.devices
    WHERE devices.program = 'Heart failure'
        AND NOT EXISTS (SELECT 1 FROM wearables.clinical_events WHERE clinical_events.device_id = devices.device_id)
);
