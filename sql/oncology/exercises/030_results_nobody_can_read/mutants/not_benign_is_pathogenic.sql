-- mistake: You count the pathogenic results instead of those nobody can read.
SELECT
    gene,
    COUNT(*) AS results,
    COUNT(CASE WHEN classification = 'Pathogenic' THEN 1 END) AS vus,
    ROUND(100.0 * COUNT(DISTINCT CASE WHEN classification = 'Pathogenic' THEN tumor_id END) / COUNT(DISTINCT tumor_id), 1) AS tumor_percent,
    COUNT(reclassified_to) AS reclassified
FROM oncology.biomarker_tests
WHERE classification IS NOT NULL
GROUP BY gene;
