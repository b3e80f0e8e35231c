-- violates: The load recorded one line more.
UPDATE load_run_tables
SET row_count = row_count + 1
WHERE dataset = 'raw' AND table_name = 'billing';
