-- phenomenon: blockbuster_matrix
-- question: Which drug works on which mutation in lung cancer?
-- says: {response_rate[ALK EML4-ALK / Alectinib]:percent} of the tumors with ALK respond to alectinib,
-- says: {response_rate[KRAS G12C / Drug X]:percent} of those with KRAS G12C to Drug X and {response_rate[KRAS G12C / Drug Y]:percent} to
-- says: Drug Y.
-- expect: response_rate[ALK EML4-ALK / Alectinib] 0.65 to 1
-- expect: response_rate[KRAS G12C / Drug X] 0.58 to 0.92
-- expect: response_rate[KRAS G12C / Drug Y] 0.28 to 0.64
-- absent: response_rate[KRAS G12C / Drug X] 0.08
-- patients: 20000
-- source: chosen
WITH mutations AS (
    SELECT DISTINCT
        biomarker_tests.tumor_id,
        biomarker_tests.gene || ' ' || biomarker_tests.variant AS mutation,
        biomarker_tests.test_date
    FROM oncology.biomarker_tests
    JOIN oncology.tumors ON tumors.tumor_id = biomarker_tests.tumor_id
    WHERE biomarker_tests.classification = 'Pathogenic'
        AND tumors.tumor_type = 'Lung'
)
SELECT
    mutations.mutation || ' / ' || regimens.treatment_drug AS pair,
    mutations.mutation,
    regimens.treatment_drug,
    COUNT(*) AS lines,
    CAST(
        AVG(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1.0 ELSE 0.0 END) AS NUMERIC(6, 4)
    ) AS response_rate,
    CAST(
        PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY treatment_lines.progression_free_survival_days) AS NUMERIC(8, 1)
    ) AS median_pfs_days
FROM oncology.treatment_lines
JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
JOIN mutations ON mutations.tumor_id = treatment_lines.tumor_id
    AND mutations.test_date <= treatment_lines.start_date
WHERE treatment_lines.best_response IS NOT NULL
GROUP BY mutations.mutation, regimens.treatment_drug
HAVING COUNT(*) >= 10
ORDER BY response_rate DESC, mutations.mutation, regimens.treatment_drug;
