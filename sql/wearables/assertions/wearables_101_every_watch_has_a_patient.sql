-- asserts: Every watch is worn by a patient who exists.
-- tables: wearables.devices, patients
-- enforced by: fk_wearables_devices_patient
SELECT
    devices.device_id,
    devices.patient_id
FROM wearables.devices
LEFT JOIN patients ON patients.patient_id = devices.patient_id
WHERE patients.patient_id IS NULL
ORDER BY devices.device_id;
