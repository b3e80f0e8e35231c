-- violates: A benign result is called positive.
UPDATE oncology.biomarker_tests
SET biomarker_status = gene || '+'
WHERE biomarker_id = (
    SELECT MAX(biomarker_id)
    FROM oncology.biomarker_tests
    WHERE classification = 'Benign' AND test_reason = 'Progression'
);
