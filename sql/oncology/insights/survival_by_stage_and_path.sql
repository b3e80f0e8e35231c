-- phenomenon: survival_by_stage_and_path
-- question: How long do lung cancer patients live, by stage at diagnosis and by what follows erlotinib?
-- says: After two years {survival_24_months[Stage I]:percent} of stage I, {survival_24_months[Stage III]:percent} of stage III and
-- says: {survival_24_months[Stage IV]:percent} of stage IV are alive. After erlotinib osimertinib holds the tumor for
-- says: {median_second_line_pfs_days[Erlotinib > Osimertinib]:0} days, chemotherapy for
-- says: {median_second_line_pfs_days[Erlotinib > Pemetrexed]:0}; only tumors with T790M get the former.
-- expect: survival_24_months[Stage I] 0.72 to 0.9
-- expect: survival_24_months[Stage III] 0.49 to 0.71
-- expect: survival_24_months[Stage IV] 0.33 to 0.48
-- expect: median_days[Stage IV] 450 to 700
-- expect: median_days[Stage III] 720 to 1350
-- expect: median_second_line_pfs_days[Erlotinib > Osimertinib] 190 to 430
-- expect: median_second_line_pfs_days[Erlotinib > Pemetrexed] 95 to 185
-- expect: pfs_ratio_to_pemetrexed[Erlotinib > Osimertinib] at least 1.2
-- absent: median_second_line_pfs_days[Erlotinib > Osimertinib] 117
-- patients: 20000
-- source: five years after diagnosis 9.7 % of those in stage IV are alive (SEER 2015-2021); second line after erlotinib: 10.1 against 4.4
-- source: months (AURA3, Mok 2017, NEJM); the rest chosen
-- Those diagnosed before the history begins were alive when it began, and are at risk from then on.
WITH history AS (
    SELECT start_date
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
lines AS (
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
starts AS (
    SELECT
        'Stage ' || stage AS path,
        tumor_id,
        diagnosis_date AS start_date,
        NULL AS pfs_days
    FROM oncology.tumors
    WHERE tumor_type = 'Lung'
    UNION ALL
    SELECT
        'Erlotinib > ' || second.treatment_drug AS path,
        second.tumor_id,
        second.start_date,
        second.pfs_days
    FROM lines AS first
    JOIN lines AS second ON second.tumor_id = first.tumor_id
        AND second.line_of_therapy = 2
    JOIN with_egfr ON with_egfr.tumor_id = first.tumor_id
    WHERE first.line_of_therapy = 1
        AND first.treatment_drug = 'Erlotinib'
        AND second.treatment_drug IN ('Osimertinib', 'Pemetrexed')
),
followed AS (
    SELECT
        starts.path,
        starts.pfs_days,
        GREATEST(history.start_date - starts.start_date, 0) AS entry_day,
        tumors.last_contact_date - starts.start_date AS exit_day,
        CASE WHEN tumors.date_of_death IS NULL THEN 0 ELSE 1 END AS died
    FROM starts
    JOIN oncology.tumors ON tumors.tumor_id = starts.tumor_id
    CROSS JOIN history
    WHERE tumors.last_contact_date >= history.start_date
),
moments AS (
    SELECT
        path,
        exit_day AS days,
        1 AS leaving,
        died
    FROM followed
    UNION ALL
    SELECT
        path,
        entry_day AS days,
        -1 AS leaving,
        0 AS died
    FROM followed
    WHERE entry_day > 0
),
changes AS (
    SELECT
        path,
        days,
        SUM(leaving) AS leaving,
        SUM(died) AS deaths
    FROM moments
    GROUP BY path, days
),
at_risk AS (
    SELECT
        path,
        days,
        deaths,
        SUM(leaving) OVER (PARTITION BY path ORDER BY days DESC) AS at_risk
    FROM changes
),
curves AS (
    SELECT
        path,
        days,
        EXP(
            SUM(
                CASE
                    WHEN deaths = 0 THEN 0
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
        COUNT(*) AS patients,
        PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY pfs_days) AS median_pfs_days
    FROM followed
    GROUP BY path
),
paths AS (
    SELECT
        path,
        MIN(days) FILTER (WHERE survival <= 0.5) AS median_days,
        MIN(survival) FILTER (WHERE days <= 365) AS survival_12_months,
        MIN(survival) FILTER (WHERE days <= 730) AS survival_24_months
    FROM curves
    GROUP BY path
),
chemotherapy AS (
    SELECT
        paths.median_days,
        medians.median_pfs_days
    FROM paths
    JOIN medians ON medians.path = paths.path
    WHERE paths.path = 'Erlotinib > Pemetrexed'
)
SELECT
    paths.path,
    medians.patients,
    paths.median_days,
    CAST(paths.survival_12_months AS NUMERIC(6, 4)) AS survival_12_months,
    CAST(paths.survival_24_months AS NUMERIC(6, 4)) AS survival_24_months,
    CAST(medians.median_pfs_days AS NUMERIC(8, 1)) AS median_second_line_pfs_days,
    CAST(paths.median_days * 1.0 / NULLIF(chemotherapy.median_days, 0) AS NUMERIC(8, 3)) AS survival_ratio_to_pemetrexed,
    CAST(medians.median_pfs_days / NULLIF(chemotherapy.median_pfs_days, 0) AS NUMERIC(8, 3)) AS pfs_ratio_to_pemetrexed
FROM paths
JOIN medians ON medians.path = paths.path
LEFT JOIN chemotherapy ON TRUE
ORDER BY paths.path;
