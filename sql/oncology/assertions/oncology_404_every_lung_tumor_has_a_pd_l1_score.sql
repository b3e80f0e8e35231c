-- asserts: Every lung tumor is tested for PD-L1.
-- tables: oncology.tumors, oncology.biomarker_tests
SELECT tumors.tumor_id
FROM oncology.tumors
LEFT JOIN oncology.biomarker_tests ON biomarker_tests.tumor_id = tumors.tumor_id
    AND biomarker_tests.gene = 'PD-L1'
WHERE tumors.tumor_type = 'Lung'
    AND biomarker_tests.expression_percent IS NULL
ORDER BY tumors.tumor_id;
