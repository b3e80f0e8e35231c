-- asserts: Only variants of unknown significance are reclassified, as likely benign or pathogenic, after the test.
-- tables: oncology.biomarker_tests
SELECT
    biomarker_id,
    classification,
    reclassified_to,
    test_date,
    reclassified_date
FROM oncology.biomarker_tests
WHERE reclassified_to IS NOT NULL
    AND (
        classification IS DISTINCT FROM 'VUS'
        OR reclassified_to NOT IN ('Likely benign', 'Likely pathogenic')
        OR reclassified_date IS NULL
        OR reclassified_date <= test_date
    )
ORDER BY biomarker_id;
