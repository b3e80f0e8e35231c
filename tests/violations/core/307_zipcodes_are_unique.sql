-- violates: A ZIP code stands there twice.
INSERT INTO zipcodes
SELECT *
FROM zipcodes
WHERE zipcode = (SELECT MIN(zipcode) FROM zipcodes);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM zipcodes)
WHERE dataset = 'core' AND table_name = 'zipcodes' AND run_id = (SELECT MAX(run_id) FROM load_runs);
UPDATE load_runs
SET zip_target = zip_target + 1
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);
