-- quantity: tumors with a variant of unknown significance
-- unit: share
-- population: tumors with a test
-- published: 0.06
-- source: Adam, BMC Med Genomics
-- year: 2023
-- comparable: published: 6 to 32 %, by the number of genes tested; the low end
-- tolerance: 0.03
-- on_purpose: a wider panel than that of the low end, so that the planted ambiguity has cases
-- patients: 20000
SELECT
    COUNT(DISTINCT biomarker_tests.tumor_id) * 1.0 / NULLIF((SELECT COUNT(*) FROM oncology.tumors), 0) AS observed
FROM oncology.biomarker_tests
WHERE biomarker_tests.classification = 'VUS';
