-- asserts: In single-hospital and locality mode there is exactly one hospital.
-- tables: load_runs, hospitals
WITH counted AS (
    SELECT COUNT(*) AS hospitals
    FROM hospitals
)
SELECT
    load_runs.run_id,
    load_runs.mode,
    counted.hospitals
FROM load_runs
CROSS JOIN counted
WHERE load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
    AND load_runs.mode <> 'nationwide'
    AND counted.hospitals <> 1
ORDER BY load_runs.run_id;
