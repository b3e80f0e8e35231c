-- quantity: share of tumors with a variant of unknown significance
-- published: 0.06
-- source: Adam, BMC Med Genomics (6 to 32 %, by the genes tested)
-- year: 2023
-- band: 0.08 to 0.14
-- patients: 10000
SELECT
    COUNT(DISTINCT biomarker_tests.tumor_id) * 1.0 / NULLIF((SELECT COUNT(*) FROM oncology.tumors), 0) AS observed
FROM oncology.biomarker_tests
WHERE biomarker_tests.classification = 'VUS';
