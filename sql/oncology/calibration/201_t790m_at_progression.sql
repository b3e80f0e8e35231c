-- quantity: T790M at progression on erlotinib
-- unit: share
-- population: responders with a biopsy at progression
-- published: 0.62
-- source: Oxnard, Clin Cancer Res
-- year: 2011
-- tolerance: 0.2
-- patients: 20000
SELECT AVG(CASE WHEN biomarker_tests.variant = 'T790M' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.treatment_lines
JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
JOIN oncology.biomarker_tests ON biomarker_tests.tumor_id = treatment_lines.tumor_id
WHERE regimens.treatment_drug = 'Erlotinib'
    AND treatment_lines.best_response IN ('CR', 'PR')
    AND biomarker_tests.test_reason = 'Progression';
