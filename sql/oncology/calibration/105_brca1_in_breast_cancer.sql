-- quantity: share of breast tumors with a pathogenic BRCA1 variant
-- published: 0.03
-- source: Familial Cancer, Table 4 (2.3 to 3.7 %)
-- year: 2020
-- band: 0.018 to 0.065
-- patients: 10000
SELECT AVG(CASE WHEN biomarker_tests.classification = 'Pathogenic' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.gene = 'BRCA1'
    AND biomarker_tests.test_reason = 'Diagnosis'
    AND tumors.tumor_type = 'Breast';
