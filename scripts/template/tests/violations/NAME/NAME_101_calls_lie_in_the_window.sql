-- violates: The first call is on the anchor date.
UPDATE @NAME@.calls
SET call_date = (SELECT MAX(today) FROM load_runs)
WHERE call_id = 1;
