-- asserts: No contact, test, amended report, line of therapy or scan lies after the patient's death in the core.
-- tables: patients, oncology.tumors, oncology.biomarker_tests, oncology.treatment_lines, oncology.response_assessments
WITH dates AS (
    SELECT
        tumor_id,
        'tumors' AS table_name,
        tumor_id AS row_id,
        last_contact_date AS last_date
    FROM oncology.tumors
    UNION ALL
    SELECT
        tumor_id,
        'biomarker_tests' AS table_name,
        biomarker_id AS row_id,
        GREATEST(test_date, COALESCE(reclassified_date, test_date)) AS last_date
    FROM oncology.biomarker_tests
    UNION ALL
    SELECT
        tumor_id,
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
        treatment_lines.tumor_id,
        'response_assessments' AS table_name,
        response_assessments.assessment_id AS row_id,
        response_assessments.scan_date AS last_date
    FROM oncology.response_assessments
    JOIN oncology.treatment_lines ON treatment_lines.line_id = response_assessments.line_id
)
SELECT
    dates.table_name,
    dates.row_id,
    dates.last_date,
    patients.date_of_death
FROM dates
JOIN oncology.tumors ON tumors.tumor_id = dates.tumor_id
JOIN patients ON patients.patient_id = tumors.patient_id
WHERE dates.last_date > patients.date_of_death
ORDER BY dates.table_name, dates.row_id;
