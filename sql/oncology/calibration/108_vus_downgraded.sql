-- quantity: downgraded variants of unknown significance
-- unit: share
-- population: reclassified variants
-- published: 0.912
-- source: JAMA 320:1266
-- year: 2018
-- tolerance: 0.175
-- patients: 20000
SELECT AVG(CASE WHEN reclassified_to = 'Likely benign' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
WHERE reclassified_to IS NOT NULL;
