-- violates: A test is numbered within another tumor.
UPDATE oncology.biomarker_tests
SET biomarker_id = biomarker_id + 50000000000
WHERE biomarker_id = (SELECT MAX(biomarker_id) FROM oncology.biomarker_tests WHERE gene = 'PD-L1');
