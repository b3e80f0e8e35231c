-- violates: A benign result is reclassified.
UPDATE oncology.biomarker_tests
SET
    reclassified_to = 'Likely pathogenic',
    reclassified_date = test_date + 1
WHERE biomarker_id = (SELECT MIN(biomarker_id) FROM oncology.biomarker_tests WHERE classification = 'Benign');
