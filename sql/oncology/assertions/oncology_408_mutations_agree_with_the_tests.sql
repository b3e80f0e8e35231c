-- asserts: tumors.genetic_mutations lists the pathogenic findings in the order of the tests.
-- tables: oncology.tumors, oncology.biomarker_tests
WITH findings AS (
    SELECT
        tumor_id,
        STRING_AGG(gene || ' ' || variant, ';' ORDER BY biomarker_id) AS mutations
    FROM oncology.biomarker_tests
    WHERE classification = 'Pathogenic'
    GROUP BY tumor_id
)
SELECT
    tumors.tumor_id,
    tumors.genetic_mutations,
    findings.mutations AS expected
FROM oncology.tumors
LEFT JOIN findings ON findings.tumor_id = tumors.tumor_id
WHERE tumors.genetic_mutations IS DISTINCT FROM findings.mutations
ORDER BY tumors.tumor_id;
