-- violates: A ZIP code of a state without hospitals comes into use.
INSERT INTO zipcodes (zipcode, city, state, county, latitude, longitude, population)
VALUES ('00000', 'Nowhere', 'ZZ', NULL, NULL, NULL, NULL);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM zipcodes)
WHERE dataset = 'core' AND table_name = 'zipcodes' AND run_id = (SELECT MAX(run_id) FROM load_runs);
UPDATE load_runs
SET zip_target = zip_target + 1
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);
