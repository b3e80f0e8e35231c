-- asserts: Whoever wears a watch is at least 45 years old at the anchor date.
-- tables: wearables.devices, patients, load_runs
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    devices.device_id,
    patients.date_of_birth
FROM wearables.devices
JOIN patients ON patients.patient_id = devices.patient_id
CROSS JOIN run
WHERE patients.date_of_birth > CAST(run.today - INTERVAL '45 years' AS DATE)
ORDER BY devices.device_id;
