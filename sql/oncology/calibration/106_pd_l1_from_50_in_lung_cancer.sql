-- quantity: PD-L1 score of 50 or more in lung cancer
-- unit: share
-- population: lung tumors with a score
-- published: 0.30
-- source: J Clin Med 7:153, Table 1
-- year: 2018
-- tolerance: 0.04
-- patients: 20000
SELECT AVG(CASE WHEN biomarker_tests.expression_percent >= 50 THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.gene = 'PD-L1'
    AND biomarker_tests.test_reason = 'Diagnosis'
    AND tumors.tumor_type = 'Lung';
