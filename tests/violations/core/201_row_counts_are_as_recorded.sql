-- violates: The load recorded one visit more.
UPDATE load_run_tables
SET row_count = row_count + 1
WHERE dataset = 'core' AND table_name = 'visits' AND run_id = (SELECT MAX(run_id) FROM load_runs);
