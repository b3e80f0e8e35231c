-- violates: A day of the calendar is missing.
DELETE FROM calendar
WHERE date = (SELECT MIN(date) FROM calendar) + 1;
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM calendar)
WHERE dataset = 'core' AND table_name = 'calendar' AND run_id = (SELECT MAX(run_id) FROM load_runs);
