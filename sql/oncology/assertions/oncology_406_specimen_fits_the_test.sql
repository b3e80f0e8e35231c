-- asserts: BRCA1 is tested in the germline, nothing else is, and only tests at progression are of blood.
-- tables: oncology.biomarker_tests
SELECT
    biomarker_id,
    gene,
    test_reason,
    specimen
FROM oncology.biomarker_tests
WHERE (gene = 'BRCA1') <> (specimen = 'Germline')
    OR (test_reason = 'Diagnosis' AND specimen = 'Blood')
ORDER BY biomarker_id;
