-- violates: A variant is reclassified tomorrow.
UPDATE oncology.biomarker_tests
SET
    reclassified_to = 'Likely benign',
    reclassified_date = (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) + 1
WHERE biomarker_id = (SELECT MIN(biomarker_id) FROM oncology.biomarker_tests WHERE classification = 'VUS');
