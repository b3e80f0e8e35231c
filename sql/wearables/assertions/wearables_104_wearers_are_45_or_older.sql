-- asserts: Whoever wears a watch is at least 45 years old at enrolment.
-- tables: wearables.devices, patients
SELECT
    devices.device_id,
    devices.enrolled_date,
    patients.date_of_birth
FROM wearables.devices
JOIN patients ON patients.patient_id = devices.patient_id
WHERE patients.date_of_birth > CAST(devices.enrolled_date - INTERVAL '45 years' AS DATE)
ORDER BY devices.device_id;
