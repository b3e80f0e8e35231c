-- quantity: admissions for heart failure per watch of the program in 90 days
-- source: chosen
-- band: 0.3 to 0.65
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
