-- phenomenon: data_gaps
-- question: How often does a watch stay on the charger for two days?
-- says: Of the gaps by charging, {forgotten_share:percent} last about two days, {forgotten_per_device:1} per watch in 90 days. {hospital_gaps_per_device:2} long gaps per watch have no charging in them: stays in hospital.
-- expect: forgotten_share 0.022 to 0.035
-- expect: forgotten_per_device 1.4 to 2.3
-- expect: hospital_gaps_per_device 0.6 to 1.15
-- absent: forgotten_share 0
-- patients: 10000
-- source: chosen; adherence as in SafeHeart 2024, Eur Heart J Digital Health
WITH readings AS (
    SELECT
        reading_timestamp,
        battery_level,
        LAG(reading_timestamp) OVER (PARTITION BY device_id ORDER BY reading_timestamp) AS previous_timestamp,
        LAG(battery_level) OVER (PARTITION BY device_id ORDER BY reading_timestamp) AS previous_battery_level
    FROM wearables.reading_hours
),
gaps AS (
    SELECT
        EXTRACT(EPOCH FROM reading_timestamp - previous_timestamp) / 3600 - 1 AS gap_hours,
        previous_battery_level <= 20 AND battery_level >= 95 AS is_charged
    FROM readings
    WHERE reading_timestamp > previous_timestamp + INTERVAL '1 hour'
),
monitoring AS (
    SELECT SUM(COALESCE(devices.returned_date, runs.today) - devices.enrolled_date) / 90.0 AS devices_times_90_days
    FROM wearables.devices
    CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS runs
),
counts AS (
    SELECT
        COUNT(*) FILTER (WHERE is_charged AND gap_hours BETWEEN 1 AND 6) AS normal_charges,
        COUNT(*) FILTER (WHERE is_charged AND gap_hours BETWEEN 36 AND 60) AS forgotten,
        COUNT(*) FILTER (WHERE is_charged) AS charges,
        COUNT(*) FILTER (WHERE NOT is_charged AND gap_hours >= 24) AS hospital_gaps
    FROM gaps
)
SELECT
    counts.normal_charges,
    counts.forgotten,
    CAST(1.0 * counts.forgotten / NULLIF(counts.charges, 0) AS NUMERIC(6, 4)) AS forgotten_share,
    CAST(counts.forgotten / NULLIF(monitoring.devices_times_90_days, 0) AS NUMERIC(6, 2)) AS forgotten_per_device,
    CAST(counts.hospital_gaps / NULLIF(monitoring.devices_times_90_days, 0) AS NUMERIC(6, 2)) AS hospital_gaps_per_device
FROM counts
CROSS JOIN monitoring;
