-- asserts: biomarker_status says in one word what classification or score say.
-- tables: oncology.biomarker_tests
SELECT
    biomarker_id,
    gene,
    classification,
    expression_percent,
    biomarker_status
FROM oncology.biomarker_tests
WHERE biomarker_status IS DISTINCT FROM
    CASE
        WHEN classification = 'Pathogenic' THEN gene || '+'
        WHEN classification = 'VUS' THEN gene || '?'
        WHEN classification = 'Benign' THEN gene || '-'
        WHEN expression_percent < 1 THEN 'PD-L1 negative'
        WHEN expression_percent < 50 THEN 'PD-L1 low'
        ELSE 'PD-L1 high'
    END
    OR (variant IS NOT NULL) <> (classification IN ('Pathogenic', 'VUS'))
ORDER BY biomarker_id;
