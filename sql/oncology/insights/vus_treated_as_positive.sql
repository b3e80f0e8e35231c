-- phenomenon: vus_treated_as_positive
-- question: Who gets erlotinib first without a proven EGFR mutation, and does it help?
-- says: In lung cancer {erlotinib_share[VUS]:percent} of the first lines with an EGFR variant of unknown significance are erlotinib,
-- says: {erlotinib_share[Pathogenic]:percent} with a pathogenic one; {erlotinib_response_rate[VUS]:percent} of the former respond,
-- says: {erlotinib_response_rate[Pathogenic]:percent} of the latter.
-- expect: erlotinib_share[Pathogenic] 0.66 to 0.9
-- expect: erlotinib_share[VUS] 0.08 to 0.5
-- expect: erlotinib_share[Benign] at most 0
-- expect: erlotinib_response_rate[Pathogenic] 0.6 to 0.88
-- expect: erlotinib_response_rate[VUS] at most 0.3
-- absent: erlotinib_share[VUS] 0
-- patients: 20000
-- source: chosen
WITH egfr AS (
    SELECT
        tumor_id,
        MAX(CASE classification WHEN 'Pathogenic' THEN 2 WHEN 'VUS' THEN 1 ELSE 0 END) AS result
    FROM oncology.biomarker_tests
    WHERE gene = 'EGFR'
        AND test_reason = 'Diagnosis'
    GROUP BY tumor_id
)
SELECT
    CASE egfr.result WHEN 2 THEN 'Pathogenic' WHEN 1 THEN 'VUS' ELSE 'Benign' END AS egfr_result,
    COUNT(*) AS first_lines,
    CAST(AVG(CASE WHEN regimens.treatment_drug = 'Erlotinib' THEN 1.0 ELSE 0.0 END) AS NUMERIC(6, 4)) AS erlotinib_share,
    CAST(
        AVG(CASE WHEN treatment_lines.best_response IN ('CR', 'PR') THEN 1.0 ELSE 0.0 END)
            FILTER (WHERE regimens.treatment_drug = 'Erlotinib' AND treatment_lines.best_response IS NOT NULL)
        AS NUMERIC(6, 4)
    ) AS erlotinib_response_rate
FROM oncology.treatment_lines
JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
JOIN oncology.tumors ON tumors.tumor_id = treatment_lines.tumor_id
JOIN egfr ON egfr.tumor_id = treatment_lines.tumor_id
WHERE treatment_lines.line_of_therapy = 1
    AND tumors.tumor_type = 'Lung'
GROUP BY egfr.result
ORDER BY egfr.result DESC;
