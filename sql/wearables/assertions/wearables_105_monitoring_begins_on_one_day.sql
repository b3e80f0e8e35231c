-- asserts: All watches were handed out on the same day, at least 30 days before the anchor date.
-- tables: wearables.devices, load_runs
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    devices.device_id,
    devices.enrolled_date
FROM wearables.devices
CROSS JOIN run
WHERE devices.enrolled_date <> (SELECT MIN(enrolled_date) FROM wearables.devices)
    OR devices.enrolled_date > run.today - 30
ORDER BY devices.device_id;
