-- violates: The calendar ends before the last payment is due.
DELETE FROM calendar
WHERE date >= (SELECT MAX(expected_payment_date) FROM billing);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM calendar)
WHERE dataset = 'core' AND table_name = 'calendar' AND run_id = (SELECT MAX(run_id) FROM load_runs);
