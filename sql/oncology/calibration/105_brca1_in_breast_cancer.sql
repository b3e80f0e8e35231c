-- quantity: pathogenic BRCA1 variant in breast cancer
-- unit: share
-- population: breast tumors tested for it
-- published: 0.03
-- source: Familial Cancer, Table 4
-- year: 2020
-- comparable: published: 2.3 to 3.7 %; the middle
-- tolerance: 0.0235
-- patients: 20000
SELECT AVG(CASE WHEN biomarker_tests.classification = 'Pathogenic' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.gene = 'BRCA1'
    AND biomarker_tests.test_reason = 'Diagnosis'
    AND tumors.tumor_type = 'Breast';
