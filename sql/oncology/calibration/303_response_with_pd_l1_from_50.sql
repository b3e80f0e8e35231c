-- quantity: response to pembrolizumab, PD-L1 50 or more
-- unit: share
-- population: lung tumors on pembrolizumab
-- published: 0.452
-- source: KEYNOTE-001, Garon, J Clin Oncol
-- year: 2019
-- tolerance: 0.115
-- patients: 50000
SELECT AVG(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.treatment_lines
JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
JOIN oncology.biomarker_tests ON biomarker_tests.tumor_id = treatment_lines.tumor_id
WHERE regimens.treatment_drug = 'Pembrolizumab'
    AND tumors.tumor_type = 'Lung'
    AND treatment_lines.best_response IS NOT NULL
    AND biomarker_tests.gene = 'PD-L1'
    AND biomarker_tests.expression_percent BETWEEN 50 AND 100;
