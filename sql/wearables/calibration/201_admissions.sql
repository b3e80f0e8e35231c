-- quantity: heart failure admissions per watch in 90 days
-- unit: ratio
-- population: watches of the program
-- chosen: 0.475
-- tolerance: 0.175
-- patients: 10000
WITH monitoring AS (
    SELECT CAST(MAX(reading_timestamp) AS DATE) AS last_day
    FROM wearables.reading_hours
),
watches AS (
    SELECT
        COUNT(DISTINCT devices.device_id) AS devices,
        COUNT(clinical_events.event_id) AS admissions,
        MIN(devices.enrolled_date) AS first_day
    FROM wearables.devices
    LEFT JOIN wearables.clinical_events ON clinical_events.device_id = devices.device_id
        AND clinical_events.event_type = 'Heart failure admission'
    WHERE devices.program = 'Heart failure'
)
SELECT
    1.0 * watches.admissions / NULLIF(watches.devices, 0)
    * 90 / (monitoring.last_day + 1 - watches.first_day) AS observed
FROM watches
CROSS JOIN monitoring;
