-- quantity: share of reclassified variants that were downgraded
-- published: 0.912
-- source: JAMA 320:1266
-- year: 2018
-- band: 0.65 to 1
-- patients: 10000
SELECT AVG(CASE WHEN reclassified_to = 'Likely benign' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.biomarker_tests
WHERE reclassified_to IS NOT NULL;
