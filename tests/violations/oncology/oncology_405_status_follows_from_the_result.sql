-- violates: A benign result is called positive.
-- also: oncology_407_summary_agrees_with_the_tests
UPDATE oncology.biomarker_tests
SET biomarker_status = gene || '+'
WHERE biomarker_id = (
    SELECT MAX(biomarker_id)
    FROM oncology.biomarker_tests
    WHERE classification = 'Benign'
);
