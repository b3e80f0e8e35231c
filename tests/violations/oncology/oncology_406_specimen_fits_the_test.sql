-- violates: BRCA1 is tested in tissue.
UPDATE oncology.biomarker_tests
SET specimen = 'Tissue'
WHERE biomarker_id = (SELECT MIN(biomarker_id) FROM oncology.biomarker_tests WHERE gene = 'BRCA1');
