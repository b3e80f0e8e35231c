-- quantity: share of variants of unknown significance that were reclassified
-- published: 0.077
-- source: JAMA 320:1266
-- year: 2018
-- band: 0.03 to 0.14
-- patients: 10000
SELECT COUNT(reclassified_to) * 1.0 / NULLIF(COUNT(*), 0) AS observed
FROM oncology.biomarker_tests
WHERE classification = 'VUS';
