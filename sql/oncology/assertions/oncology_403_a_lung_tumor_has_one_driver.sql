-- asserts: At most one of EGFR, ALK and KRAS is pathogenic at diagnosis of a lung tumor.
-- tables: oncology.biomarker_tests, oncology.tumors
SELECT
    biomarker_tests.tumor_id,
    COUNT(*) AS drivers
FROM oncology.biomarker_tests
JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
WHERE tumors.tumor_type = 'Lung'
    AND biomarker_tests.test_reason = 'Diagnosis'
    AND biomarker_tests.classification = 'Pathogenic'
    AND biomarker_tests.gene IN ('EGFR', 'ALK', 'KRAS')
GROUP BY biomarker_tests.tumor_id
HAVING COUNT(*) > 1
ORDER BY biomarker_tests.tumor_id;
