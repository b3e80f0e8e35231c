-- violates: A condition is added under a name that is taken.
INSERT INTO conditions (
    condition_id,
    name,
    icd10_code,
    category,
    specialty,
    min_length_of_stay_days,
    max_length_of_stay_days,
    adult_only,
    same_day_ok,
    follow_up_required
)
SELECT
    condition_id + 1,
    name,
    icd10_code,
    category,
    specialty,
    min_length_of_stay_days,
    max_length_of_stay_days,
    adult_only,
    same_day_ok,
    follow_up_required
FROM conditions
WHERE condition_id = (SELECT MAX(condition_id) FROM conditions);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM conditions)
WHERE dataset = 'core' AND table_name = 'conditions' AND run_id = (SELECT MAX(run_id) FROM load_runs);
