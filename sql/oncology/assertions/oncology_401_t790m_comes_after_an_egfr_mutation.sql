-- asserts: T790M is found only where a pathogenic EGFR result was known at diagnosis, and later than that.
-- tables: oncology.biomarker_tests
WITH known AS (
    SELECT
        tumor_id,
        MIN(test_date) AS test_date
    FROM oncology.biomarker_tests
    WHERE gene = 'EGFR'
        AND classification = 'Pathogenic'
        AND test_reason = 'Diagnosis'
    GROUP BY tumor_id
)
SELECT
    biomarker_tests.biomarker_id,
    biomarker_tests.tumor_id,
    biomarker_tests.test_date,
    known.test_date AS known_since
FROM oncology.biomarker_tests
LEFT JOIN known ON known.tumor_id = biomarker_tests.tumor_id
WHERE biomarker_tests.variant = 'T790M'
    AND (
        known.tumor_id IS NULL
        OR biomarker_tests.test_date <= known.test_date
        OR biomarker_tests.test_reason <> 'Progression'
    )
ORDER BY biomarker_tests.biomarker_id;
