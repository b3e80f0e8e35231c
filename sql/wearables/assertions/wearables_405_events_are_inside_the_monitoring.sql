-- asserts: Clinical events begin in the days of monitoring, and stays end on the anchor date at the latest.
-- tables: wearables.clinical_events, wearables.devices, load_runs
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    clinical_events.event_id,
    clinical_events.event_timestamp,
    clinical_events.length_of_stay_days
FROM wearables.clinical_events
JOIN wearables.devices ON devices.device_id = clinical_events.device_id
CROSS JOIN run
WHERE clinical_events.event_timestamp < devices.enrolled_date
    OR clinical_events.event_timestamp >= COALESCE(devices.returned_date, run.today)
    OR CAST(clinical_events.event_timestamp AS DATE) + COALESCE(clinical_events.length_of_stay_days, 0) > run.today
ORDER BY clinical_events.event_id;
