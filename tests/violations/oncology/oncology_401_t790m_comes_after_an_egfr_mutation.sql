-- violates: T790M was there from the beginning.
-- also: oncology_408_mutations_agree_with_the_tests
UPDATE oncology.biomarker_tests
SET variant = 'T790M'
WHERE biomarker_id = (
    SELECT MIN(biomarker_id)
    FROM oncology.biomarker_tests
    WHERE gene = 'EGFR' AND classification = 'Pathogenic' AND test_reason = 'Diagnosis'
);
