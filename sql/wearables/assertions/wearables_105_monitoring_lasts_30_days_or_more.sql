-- asserts: A wearer is monitored for at least 30 days, and a watch that was returned was so before the anchor date.
-- tables: wearables.devices, load_runs
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    devices.device_id,
    devices.enrolled_date,
    devices.returned_date
FROM wearables.devices
CROSS JOIN run
WHERE COALESCE(devices.returned_date, run.today) - devices.enrolled_date < 30
    OR devices.returned_date >= run.today
ORDER BY devices.device_id;
