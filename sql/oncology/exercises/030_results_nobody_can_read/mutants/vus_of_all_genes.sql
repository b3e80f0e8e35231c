-- mistake: You divide each gene's tumors by all tumors with a VUS in any gene.
SELECT
    gene,
    COUNT(*) AS results,
    COUNT(CASE WHEN classification = 'VUS' THEN 1 END) AS vus,
    ROUND(100.0 * COUNT(DISTINCT CASE WHEN classification = 'VUS' THEN tumor_id END) / (SELECT COUNT(DISTINCT tumor_id) FROM oncology.biomarker_tests WHERE classification = 'VUS'), 1) AS tumor_percent,
    COUNT(reclassified_to) AS reclassified
FROM oncology.biomarker_tests
WHERE classification IS NOT NULL
GROUP BY gene;
