-- violates: A wearer of another program moves to that for heart failure.
UPDATE wearables.devices
SET program = 'Heart failure'
WHERE device_id = (SELECT MIN(device_id) FROM wearables.devices WHERE program <> 'Heart failure');
