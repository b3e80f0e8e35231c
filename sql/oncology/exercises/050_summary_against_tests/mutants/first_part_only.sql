-- mistake: You look at the first part of the summary only.
WITH parts AS (
    SELECT tumor_id, SPLIT_PART(biomarkers, ';', 1) AS part
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
WHERE tests.gene <> 'PD-L1'
GROUP BY tests.biomarker_status;
