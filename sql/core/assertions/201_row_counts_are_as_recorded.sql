-- asserts: Every table has as many rows as the current load recorded for it.
-- tables: load_runs, load_run_tables, zipcodes, hospitals, doctors, insurers, conditions, calendar, patients, visits, billing
WITH counted AS (
    SELECT 'zipcodes' AS table_name, COUNT(*) AS row_count FROM zipcodes
    UNION ALL
    SELECT 'hospitals' AS table_name, COUNT(*) AS row_count FROM hospitals
    UNION ALL
    SELECT 'doctors' AS table_name, COUNT(*) AS row_count FROM doctors
    UNION ALL
    SELECT 'insurers' AS table_name, COUNT(*) AS row_count FROM insurers
    UNION ALL
    SELECT 'conditions' AS table_name, COUNT(*) AS row_count FROM conditions
    UNION ALL
    SELECT 'calendar' AS table_name, COUNT(*) AS row_count FROM calendar
    UNION ALL
    SELECT 'patients' AS table_name, COUNT(*) AS row_count FROM patients
    UNION ALL
    SELECT 'visits' AS table_name, COUNT(*) AS row_count FROM visits
    UNION ALL
    SELECT 'billing' AS table_name, COUNT(*) AS row_count FROM billing
),
recorded AS (
    SELECT
        table_name,
        row_count
    FROM load_run_tables
    WHERE dataset = 'core' AND run_id = (SELECT MAX(run_id) FROM load_runs)
)
SELECT
    counted.table_name,
    counted.row_count AS counted_rows,
    recorded.row_count AS recorded_rows
FROM counted
LEFT JOIN recorded ON recorded.table_name = counted.table_name
WHERE recorded.row_count IS DISTINCT FROM counted.row_count
ORDER BY counted.table_name;
