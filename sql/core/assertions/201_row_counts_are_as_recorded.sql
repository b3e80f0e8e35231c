-- asserts: Every table has as many rows as the current load recorded for it.
-- tables: load_runs, load_run_tables, zipcodes, hospitals, doctors, insurers, conditions, calendar, patients, visits, billing
-- from: table_counts
-- shows: row counts
WITH recorded AS (
    SELECT
        table_name,
        row_count
    FROM load_run_tables
    WHERE dataset = 'core' AND run_id = (SELECT MAX(run_id) FROM load_run_tables WHERE dataset = 'core')
)
SELECT
    table_counts.table_name,
    table_counts.row_count AS counted_rows,
    recorded.row_count AS recorded_rows
FROM table_counts
LEFT JOIN recorded ON recorded.table_name = table_counts.table_name
WHERE recorded.row_count IS DISTINCT FROM table_counts.row_count
ORDER BY table_counts.table_name;
