-- quantity: share of lung tumors with KRAS G12C
-- published: 0.14
-- source: FDA approval summary of sotorasib, Clin Cancer Res; enriched here (chosen)
-- year: 2022
-- band: 0.17 to 0.23
-- patients: 10000
SELECT AVG(CASE WHEN biomarker_tests.variant = 'G12C' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.gene = 'KRAS'
    AND biomarker_tests.test_reason = 'Diagnosis'
    AND tumors.tumor_type = 'Lung';
