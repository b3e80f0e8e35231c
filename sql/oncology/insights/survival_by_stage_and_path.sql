-- phenomenon: survival_by_stage_and_path
-- question: How long do lung cancer patients live, by stage at diagnosis and by what follows erlotinib?
-- says: After two years {survival_24_months[Stage I]:percent} of stage I, {survival_24_months[Stage III]:percent} of stage III and
-- says: {survival_24_months[Stage IV]:percent} of stage IV are alive. After erlotinib osimertinib holds the tumor for
-- says: {median_second_line_pfs_days[Erlotinib > Osimertinib]:0} days, chemotherapy for
-- says: {median_second_line_pfs_days[Erlotinib > Pemetrexed]:0}; only tumors with T790M get the former.
-- expect: survival_24_months[Stage I] 0.83 to 0.96
-- expect: survival_24_months[Stage III] 0.3 to 0.54
-- expect: survival_24_months[Stage IV] 0.09 to 0.19
-- expect: median_days[Stage IV] 345 to 435
-- expect: median_days[Stage III] 520 to 800
-- expect: median_second_line_pfs_days[Erlotinib > Osimertinib] 130 to 400
-- expect: median_second_line_pfs_days[Erlotinib > Pemetrexed] 85 to 165
-- expect: survival_ratio_to_pemetrexed[Erlotinib > Osimertinib] at least 0.7
-- absent: survival_24_months[Stage III] 0.13
-- patients: 10000
-- source: second line after erlotinib: 10.1 against 4.4 months (AURA3, Mok 2017, NEJM); the rest chosen
-- Some thirty patients take osimertinib after erlotinib, so that the bands of their medians are wide.
WITH lines AS (
    SELECT
        treatment_lines.tumor_id,
        treatment_lines.line_of_therapy,
        regimens.treatment_drug,
        treatment_lines.start_date,
        treatment_lines.progression_free_survival_days AS pfs_days
    FROM oncology.treatment_lines
    JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
),
with_egfr AS (
    SELECT DISTINCT tumor_id
    FROM oncology.biomarker_tests
    WHERE gene = 'EGFR'
        AND classification = 'Pathogenic'
        AND test_reason = 'Diagnosis'
),
followed AS (
    SELECT
        'Stage ' || stage AS path,
        last_contact_date - diagnosis_date AS days,
        CASE WHEN date_of_death IS NULL THEN 0 ELSE 1 END AS died,
        NULL AS pfs_days
    FROM oncology.tumors
    WHERE tumor_type = 'Lung'
    UNION ALL
    SELECT
        'Erlotinib > ' || second.treatment_drug AS path,
        tumors.last_contact_date - second.start_date AS days,
        CASE WHEN tumors.date_of_death IS NULL THEN 0 ELSE 1 END AS died,
        second.pfs_days
    FROM lines AS first
    JOIN lines AS second ON second.tumor_id = first.tumor_id
        AND second.line_of_therapy = 2
    JOIN with_egfr ON with_egfr.tumor_id = first.tumor_id
    JOIN oncology.tumors ON tumors.tumor_id = first.tumor_id
    WHERE first.line_of_therapy = 1
        AND first.treatment_drug = 'Erlotinib'
        AND second.treatment_drug IN ('Osimertinib', 'Pemetrexed')
),
leaving AS (
    SELECT
        path,
        days,
        SUM(died) AS deaths,
        COUNT(*) AS leaving
    FROM followed
    GROUP BY path, days
),
at_risk AS (
    SELECT
        path,
        days,
        deaths,
        SUM(leaving) OVER (PARTITION BY path ORDER BY days DESC) AS at_risk
    FROM leaving
),
curves AS (
    SELECT
        path,
        days,
        at_risk,
        EXP(
            SUM(
                CASE
                    WHEN deaths < at_risk THEN LN(CAST(1.0 - deaths * 1.0 / at_risk AS DOUBLE PRECISION))
                    ELSE -30
                END
            ) OVER (PARTITION BY path ORDER BY days)
        ) AS survival
    FROM at_risk
),
medians AS (
    SELECT
        path,
        PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY pfs_days) AS median_pfs_days
    FROM followed
    GROUP BY path
),
paths AS (
    SELECT
        path,
        MAX(at_risk) AS patients,
        MIN(days) FILTER (WHERE survival <= 0.5) AS median_days,
        MIN(survival) FILTER (WHERE days <= 730) AS survival_24_months
    FROM curves
    GROUP BY path
)
SELECT
    paths.path,
    CAST(paths.patients AS INTEGER) AS patients,
    paths.median_days,
    CAST(paths.survival_24_months AS NUMERIC(6, 4)) AS survival_24_months,
    CAST(medians.median_pfs_days AS NUMERIC(8, 1)) AS median_second_line_pfs_days,
    CAST(
        paths.median_days * 1.0
        / MAX(CASE WHEN paths.path = 'Erlotinib > Pemetrexed' THEN paths.median_days END) OVER ()
        AS NUMERIC(6, 3)
    ) AS survival_ratio_to_pemetrexed
FROM paths
JOIN medians ON medians.path = paths.path
ORDER BY paths.path;
