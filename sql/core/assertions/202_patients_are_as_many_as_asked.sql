-- asserts: There are as many patients as the current load was asked for.
-- tables: load_runs, patients
-- from: table_counts
SELECT
    load_runs.run_id,
    load_runs.patients AS patients_asked,
    table_counts.row_count AS patients_counted
FROM load_runs
CROSS JOIN table_counts
WHERE load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
    AND table_counts.table_name = 'patients'
    AND load_runs.patients <> table_counts.row_count
ORDER BY load_runs.run_id;
