-- asserts: Every raw table has as many lines as its load recorded.
-- tables: load_run_tables, raw.patients, raw.visits, raw.billing
WITH counted AS (
    SELECT 'patients' AS table_name, COUNT(*) AS row_count FROM raw.patients
    UNION ALL
    SELECT 'visits' AS table_name, COUNT(*) AS row_count FROM raw.visits
    UNION ALL
    SELECT 'billing' AS table_name, COUNT(*) AS row_count FROM raw.billing
)
SELECT
    counted.table_name,
    counted.row_count AS counted_rows,
    recorded.row_count AS recorded_rows
FROM counted
LEFT JOIN load_run_tables AS recorded ON recorded.table_name = counted.table_name
    AND recorded.dataset = 'raw'
    AND recorded.run_id = (SELECT MAX(run_id) FROM load_run_tables WHERE dataset = 'raw')
WHERE recorded.row_count IS DISTINCT FROM counted.row_count
ORDER BY counted.table_name;
