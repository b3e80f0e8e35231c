-- quantity: ALK in lung cancer
-- unit: share
-- population: lung tumors tested for it
-- published: 0.05
-- source: J Clin Med 7:153, Table 1
-- year: 2018
-- comparable: published: 3 to 7 %; the middle
-- tolerance: 0.024
-- patients: 20000
SELECT AVG(CASE WHEN biomarker_tests.classification = 'Pathogenic' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.gene = 'ALK'
    AND biomarker_tests.test_reason = 'Diagnosis'
    AND tumors.tumor_type = 'Lung';
