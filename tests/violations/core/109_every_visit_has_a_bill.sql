-- violates: The last visit loses its bill.
DELETE FROM billing
WHERE visit_id = (SELECT MAX(visit_id) FROM visits);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM billing)
WHERE dataset = 'core' AND table_name = 'billing' AND run_id = (SELECT MAX(run_id) FROM load_runs);
