-- violates: A tumor is tested for PD-L1 a day before its diagnosis.
UPDATE oncology.biomarker_tests
SET test_date = (
    SELECT tumors.diagnosis_date - 1
    FROM oncology.tumors
    WHERE tumors.tumor_id = biomarker_tests.tumor_id
)
WHERE biomarker_id = (SELECT MIN(biomarker_id) FROM oncology.biomarker_tests WHERE gene = 'PD-L1');
