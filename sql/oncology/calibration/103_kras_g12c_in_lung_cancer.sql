-- quantity: KRAS G12C in lung cancer
-- unit: share
-- population: lung tumors tested for it
-- published: 0.14
-- source: FDA approval summary of sotorasib, Clin Cancer Res
-- year: 2022
-- tolerance: 0.03
-- on_purpose: enriched, so that Drug X and Drug Y have cases to compare
-- patients: 20000
SELECT AVG(CASE WHEN biomarker_tests.variant = 'G12C' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.gene = 'KRAS'
    AND biomarker_tests.test_reason = 'Diagnosis'
    AND tumors.tumor_type = 'Lung';
