-- quantity: KRAS mutation in colorectal cancer
-- unit: share
-- population: colorectal tumors tested for it
-- published: 0.40
-- source: general knowledge (recalled)
-- tolerance: 0.08
-- patients: 20000
SELECT AVG(CASE WHEN biomarker_tests.classification = 'Pathogenic' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.gene = 'KRAS'
    AND biomarker_tests.test_reason = 'Diagnosis'
    AND tumors.tumor_type = 'Colorectal';
