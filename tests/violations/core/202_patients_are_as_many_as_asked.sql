-- violates: The load was asked for one patient more.
UPDATE load_runs
SET patients = patients + 1
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);
