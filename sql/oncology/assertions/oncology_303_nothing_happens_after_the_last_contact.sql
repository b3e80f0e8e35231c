-- asserts: No test, line of therapy or scan lies after the last contact, and so none after death.
-- tables: oncology.tumors, oncology.biomarker_tests, oncology.treatment_lines, oncology.response_assessments
SELECT
    'biomarker_tests' AS table_name,
    biomarker_tests.biomarker_id AS row_id
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.test_date > tumors.last_contact_date
UNION ALL
SELECT
    'treatment_lines' AS table_name,
    treatment_lines.line_id AS row_id
FROM oncology.treatment_lines
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
WHERE treatment_lines.start_date > tumors.last_contact_date
    OR treatment_lines.end_date > tumors.last_contact_date
    OR treatment_lines.progression_date > tumors.last_contact_date
UNION ALL
SELECT
    'response_assessments' AS table_name,
    response_assessments.assessment_id AS row_id
FROM oncology.response_assessments
JOIN oncology.treatment_lines ON treatment_lines.line_id = response_assessments.line_id
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
WHERE response_assessments.scan_date > tumors.last_contact_date
ORDER BY table_name, row_id;
