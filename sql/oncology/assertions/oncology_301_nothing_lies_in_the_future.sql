-- asserts: No date lies after the anchor date.
-- tables: load_runs, oncology.tumors, oncology.biomarker_tests, oncology.treatment_lines, oncology.response_assessments
WITH anchor AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
dates AS (
    SELECT
        'tumors' AS table_name,
        tumor_id AS row_id,
        GREATEST(diagnosis_date, last_contact_date, COALESCE(date_of_death, last_contact_date)) AS last_date
    FROM oncology.tumors
    UNION ALL
    SELECT
        'biomarker_tests' AS table_name,
        biomarker_id AS row_id,
        GREATEST(test_date, COALESCE(reclassified_date, test_date)) AS last_date
    FROM oncology.biomarker_tests
    UNION ALL
    SELECT
        'treatment_lines' AS table_name,
        line_id AS row_id,
        GREATEST(
            start_date + progression_free_survival_days,
            COALESCE(end_date, start_date),
            COALESCE(progression_date, start_date)
        ) AS last_date
    FROM oncology.treatment_lines
    UNION ALL
    SELECT
        'response_assessments' AS table_name,
        assessment_id AS row_id,
        scan_date AS last_date
    FROM oncology.response_assessments
)
SELECT
    dates.table_name,
    dates.row_id,
    dates.last_date
FROM dates
JOIN anchor ON dates.last_date > anchor.today
ORDER BY dates.table_name, dates.row_id;
