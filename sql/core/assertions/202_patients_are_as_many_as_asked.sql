-- asserts: There are as many patients as the current load was asked for.
-- tables: load_runs, patients
WITH counted AS (
    SELECT COUNT(*) AS patients
    FROM patients
)
SELECT
    load_runs.run_id,
    load_runs.patients AS patients_asked,
    counted.patients AS patients_counted
FROM load_runs
CROSS JOIN counted
WHERE load_runs.run_id = (SELECT MAX(run_id) FROM load_runs) AND load_runs.patients <> counted.patients
ORDER BY load_runs.run_id;
