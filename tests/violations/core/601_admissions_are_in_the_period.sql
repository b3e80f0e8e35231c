-- violates: The period begins after the first admission.
UPDATE load_runs
SET start_date = (SELECT MIN(date_of_admission) FROM visits) + 1
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);
