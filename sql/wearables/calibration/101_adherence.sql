-- quantity: median share of hours in which a watch is worn
-- published: 0.882
-- source: SafeHeart, Eur Heart J Digital Health
-- year: 2024
-- band: 0.86 to 0.91
-- patients: 1000
WITH wear AS (
    SELECT
        reading_hours.device_id,
        1.0 * COUNT(*) / MAX(24 * (runs.today - devices.enrolled_date)) AS share
    FROM wearables.reading_hours
    JOIN wearables.devices ON devices.device_id = reading_hours.device_id
    CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS runs
    GROUP BY reading_hours.device_id
)
SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY share) AS observed
FROM wear;
