-- asserts: tumors.biomarkers lists the results at diagnosis in the order of the tests.
-- tables: oncology.tumors, oncology.biomarker_tests
WITH summaries AS (
    SELECT
        tumor_id,
        STRING_AGG(
            CASE WHEN gene = 'PD-L1' THEN 'PD-L1 ' || expression_percent || '%' ELSE biomarker_status END,
            ';' ORDER BY biomarker_id
        ) AS biomarkers
    FROM oncology.biomarker_tests
    WHERE test_reason = 'Diagnosis'
    GROUP BY tumor_id
)
SELECT
    tumors.tumor_id,
    tumors.biomarkers,
    summaries.biomarkers AS expected
FROM oncology.tumors
LEFT JOIN summaries ON summaries.tumor_id = tumors.tumor_id
WHERE tumors.biomarkers IS DISTINCT FROM summaries.biomarkers
ORDER BY tumors.tumor_id;
