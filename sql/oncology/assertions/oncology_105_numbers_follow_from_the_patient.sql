-- asserts: The number of a tumor is its patient's; tests, lines and scans are numbered within it.
-- tables: oncology.tumors, oncology.biomarker_tests, oncology.treatment_lines, oncology.response_assessments
SELECT
    'tumors' AS table_name,
    tumor_id AS row_id
FROM oncology.tumors
WHERE tumor_id <> patient_id
UNION ALL
SELECT
    'biomarker_tests' AS table_name,
    biomarker_id AS row_id
FROM oncology.biomarker_tests
WHERE biomarker_id NOT BETWEEN tumor_id * 100 + 1 AND tumor_id * 100 + 99
UNION ALL
SELECT
    'treatment_lines' AS table_name,
    line_id AS row_id
FROM oncology.treatment_lines
WHERE line_id <> tumor_id * 10 + line_of_therapy
UNION ALL
SELECT
    'response_assessments' AS table_name,
    assessment_id AS row_id
FROM oncology.response_assessments
WHERE assessment_id NOT BETWEEN line_id * 1000 + 1 AND line_id * 1000 + 999
ORDER BY table_name, row_id;
