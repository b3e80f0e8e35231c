-- mistake: You keep PD-L1, which has a score instead of a classification.
SELECT
    gene,
    COUNT(*) AS results,
    COUNT(CASE WHEN classification = 'VUS' THEN 1 END) AS vus,
    ROUND(100.0 * COUNT(DISTINCT CASE WHEN classification = 'VUS' THEN tumor_id END) / COUNT(DISTINCT tumor_id), 1) AS tumor_percent,
    COUNT(reclassified_to) AS reclassified
FROM oncology.biomarker_tests
GROUP BY gene;
