-- asserts: Arrivals and diversions begin in the 730 days before the anchor date.
-- tables: emergency.ed_visits, emergency.ambulance_diversions, load_runs
WITH run AS (
    SELECT
        CAST(today AS TIMESTAMP) AS window_end,
        CAST(today - 730 AS TIMESTAMP) AS window_start
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
beginnings AS (
    SELECT
        'ed_visits' AS table_name,
        visit_id AS row_id,
        arrival_timestamp AS beginning
    FROM emergency.ed_visits
    UNION ALL
    SELECT
        'ambulance_diversions' AS table_name,
        diversion_id AS row_id,
        start_time AS beginning
    FROM emergency.ambulance_diversions
)
SELECT
    beginnings.table_name,
    beginnings.row_id,
    beginnings.beginning
FROM beginnings
CROSS JOIN run
WHERE beginnings.beginning < run.window_start OR beginnings.beginning >= run.window_end
ORDER BY beginnings.table_name, beginnings.row_id;
