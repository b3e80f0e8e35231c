-- asserts: Every call lies in the 90 days before the anchor date.
-- tables: load_runs, @NAME@.calls
SELECT
    calls.call_id,
    calls.call_date
FROM @NAME@.calls
CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS anchor
WHERE calls.call_date >= anchor.today
    OR calls.call_date < anchor.today - 90
ORDER BY calls.call_id;
