-- violates: A lung tumor has no PD-L1 score.
-- also: oncology_407_summary_agrees_with_the_tests
DELETE FROM oncology.biomarker_tests
WHERE gene = 'PD-L1'
    AND tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors WHERE tumor_type = 'Lung');
