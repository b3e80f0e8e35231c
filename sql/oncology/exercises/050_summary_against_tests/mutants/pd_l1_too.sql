-- mistake: You include PD-L1, of which the summary holds the score, not the status.
WITH parts AS (
    SELECT tumor_id, UNNEST(STRING_TO_ARRAY(biomarkers, ';')) AS part
    FROM oncology.tumors
),
part_counts AS (
    SELECT part, COUNT(*) AS in_summary
    FROM parts
    GROUP BY part
)
SELECT
    tests.biomarker_status,
    COALESCE(MAX(part_counts.in_summary), 0) AS in_summary,
    COUNT(CASE WHEN tests.test_reason = 'Diagnosis' THEN 1 END) AS in_tests,
    COUNT(DISTINCT CASE WHEN parts.part IS NULL THEN tests.tumor_id END) AS missing_in_summary
FROM oncology.biomarker_tests AS tests
LEFT JOIN parts ON parts.tumor_id = tests.tumor_id
    AND parts.part = tests.biomarker_status
LEFT JOIN part_counts ON part_counts.part = tests.biomarker_status
GROUP BY tests.biomarker_status;
