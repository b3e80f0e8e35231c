-- quantity: admissions for heart failure per watch of the program in 90 days
-- source: chosen
-- band: 0.3 to 0.65
-- patients: 10000
WITH last_days AS (
    SELECT CAST(MAX(reading_timestamp) AS DATE) AS last_day
    FROM wearables.reading_hours
),
monitoring AS (
    SELECT SUM(COALESCE(devices.returned_date, last_days.last_day + 1) - devices.enrolled_date) AS device_days
    FROM wearables.devices
    CROSS JOIN last_days
    WHERE devices.program = 'Heart failure'
),
admissions AS (
    SELECT COUNT(*) AS admissions
    FROM wearables.clinical_events
    WHERE event_type = 'Heart failure admission'
)
SELECT 90.0 * admissions.admissions / NULLIF(monitoring.device_days, 0) AS observed
FROM admissions
CROSS JOIN monitoring;
