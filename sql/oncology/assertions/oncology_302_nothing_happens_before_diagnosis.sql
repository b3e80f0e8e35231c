-- asserts: No test and no line of therapy begins before the diagnosis.
-- tables: oncology.tumors, oncology.biomarker_tests, oncology.treatment_lines
SELECT
    'biomarker_tests' AS table_name,
    biomarker_tests.biomarker_id AS row_id
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.test_date < tumors.diagnosis_date
UNION ALL
SELECT
    'treatment_lines' AS table_name,
    treatment_lines.line_id AS row_id
FROM oncology.treatment_lines
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
WHERE treatment_lines.start_date < tumors.diagnosis_date
ORDER BY table_name, row_id;
