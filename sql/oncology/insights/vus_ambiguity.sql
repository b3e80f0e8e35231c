-- phenomenon: vus_ambiguity
-- question: How many gene results cannot be interpreted, and what becomes of them?
-- says: {vus_results} results are variants of unknown significance, {vus_per_1000_tumors:0} for 1,000 tumors, and
-- says: {tumors_with_vus_share:percent} of the tumors have one;
-- says: {reclassified_share:percent} of them were reclassified, {downgraded_share:percent} of those as likely benign.
-- expect: vus_per_1000_tumors 80 to 135
-- expect: reclassified_share 0.02 to 0.14
-- expect: downgraded_share at least 0.65
-- expect: tumors_with_vus_share 0.08 to 0.14
-- absent: vus_per_1000_tumors 0
-- patients: 20000
-- source: VUS in 6 to 32 % of patients (Adam 2023, BMC Med Genomics); 7.7 % reclassified, 91.2 % of them downgraded (JAMA 2018;320:1266)
SELECT
    COUNT(*) AS vus_results,
    CAST(COUNT(*) * 1000.0 / NULLIF((SELECT COUNT(*) FROM oncology.tumors), 0) AS NUMERIC(8, 2)) AS vus_per_1000_tumors,
    CAST(COUNT(biomarker_tests.reclassified_to) * 1.0 / NULLIF(COUNT(*), 0) AS NUMERIC(6, 4)) AS reclassified_share,
    CAST(
        COUNT(*) FILTER (WHERE biomarker_tests.reclassified_to = 'Likely benign') * 1.0
        / NULLIF(COUNT(biomarker_tests.reclassified_to), 0) AS NUMERIC(6, 4)
    ) AS downgraded_share,
    CAST(
        COUNT(DISTINCT biomarker_tests.tumor_id) * 1.0 / NULLIF((SELECT COUNT(*) FROM oncology.tumors), 0)
        AS NUMERIC(6, 4)
    ) AS tumors_with_vus_share
FROM oncology.biomarker_tests
WHERE biomarker_tests.classification = 'VUS';
