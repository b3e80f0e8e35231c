-- violates: One ZIP code fewer was asked for.
UPDATE load_runs
SET zip_target = (SELECT COUNT(*) FROM zipcodes) - 1
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);
