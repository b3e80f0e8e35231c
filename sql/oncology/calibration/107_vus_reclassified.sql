-- quantity: reclassified variants of unknown significance
-- unit: share
-- population: variants of unknown significance
-- published: 0.077
-- source: JAMA 320:1266
-- year: 2018
-- tolerance: 0.055
-- patients: 20000
SELECT COUNT(reclassified_to) * 1.0 / NULLIF(COUNT(*), 0) AS observed
FROM oncology.biomarker_tests
WHERE classification = 'VUS';
