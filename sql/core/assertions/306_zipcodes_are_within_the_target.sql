-- asserts: In nationwide mode no more ZIP codes are in use than were asked for.
-- tables: load_runs, zipcodes
WITH counted AS (
    SELECT COUNT(*) AS zipcodes
    FROM zipcodes
)
SELECT
    load_runs.run_id,
    load_runs.zip_target,
    counted.zipcodes
FROM load_runs
CROSS JOIN counted
WHERE load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
    AND load_runs.mode = 'nationwide'
    AND counted.zipcodes > load_runs.zip_target
ORDER BY load_runs.run_id;
