-- quantity: admissions for heart failure per watch of the program in 90 days
-- source: chosen
-- band: 0.3 to 0.65
-- patients: 10000
SELECT
    1.0 * COUNT(clinical_events.event_id) / COUNT(DISTINCT devices.device_id)
    * 90 / MAX(runs.today - devices.enrolled_date) AS observed
FROM wearables.devices
LEFT JOIN wearables.clinical_events ON clinical_events.device_id = devices.device_id
    AND clinical_events.event_type = 'Heart failure admission'
CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS runs
WHERE devices.program = 'Heart failure';
