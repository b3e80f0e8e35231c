-- asserts: Clinical events begin on the day of enrolment or later, and they and their stays end before the anchor date.
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
    OR clinical_events.event_timestamp + COALESCE(clinical_events.length_of_stay_days, 0) * INTERVAL '1 day' >= run.today
ORDER BY clinical_events.event_id;
