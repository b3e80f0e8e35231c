-- mistake: You count every variant; pathogenic ones are variants, too.
SELECT
    gene,
    COUNT(*) AS results,
    COUNT(CASE WHEN variant IS NOT NULL THEN 1 END) AS vus,
    ROUND(100.0 * COUNT(DISTINCT CASE WHEN variant IS NOT NULL THEN tumor_id END) / COUNT(DISTINCT tumor_id), 1) AS tumor_percent,
    COUNT(reclassified_to) AS reclassified
FROM oncology.biomarker_tests
WHERE classification IS NOT NULL
GROUP BY gene;
