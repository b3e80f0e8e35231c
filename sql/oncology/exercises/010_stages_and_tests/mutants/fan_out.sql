-- mistake: You join test by test, so that a tumor counts once for each of its tests.
WITH tests AS (
    SELECT tumor_id, 1 AS tests
    FROM oncology.biomarker_tests
)
SELECT
    tumors.tumor_type,
    tumors.stage,
    COUNT(*) AS tumors,
    ROUND(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY tumors.tumor_type), 1) AS stage_percent,
    ROUND(1.0 * SUM(COALESCE(tests.tests, 0)) / COUNT(*), 2) AS tests_per_tumor
FROM oncology.tumors
LEFT JOIN tests ON tests.tumor_id = tumors.tumor_id
GROUP BY tumors.tumor_type, tumors.stage;
