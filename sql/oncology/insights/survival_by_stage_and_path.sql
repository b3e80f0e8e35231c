-- phenomenon: survival_by_stage_and_path
-- question: How long do lung cancer patients live, by stage at diagnosis and by what follows erlotinib?
-- says: After two years {survival_24_months[Stage I]:percent} of stage I, {survival_24_months[Stage III]:percent} of stage III and
-- says: {survival_24_months[Stage IV]:percent} of stage IV are alive. After erlotinib osimertinib holds the tumor for
-- says: {median_days[Osimertinib after erlotinib, to progression]:0} days, chemotherapy for
-- says: {median_days[Pemetrexed after erlotinib, to progression]:0}; after two years
-- says: {survival_24_months[Osimertinib after erlotinib]:percent} and {survival_24_months[Pemetrexed after erlotinib]:percent} are alive. Only
-- says: tumors with T790M get osimertinib.
-- expect: survival_24_months[Stage I] 0.72 to 0.9
-- expect: survival_24_months[Stage III] 0.49 to 0.71
-- expect: survival_24_months[Stage IV] 0.33 to 0.48
-- expect: median_days[Stage IV] 450 to 700
-- expect: median_days[Stage III] 720 to 1350
-- expect: median_days[Osimertinib after erlotinib, to progression] 215 to 500
-- expect: median_days[Pemetrexed after erlotinib, to progression] 100 to 215
-- expect: ratio_to_pemetrexed[Osimertinib after erlotinib, to progression] at least 1.2
-- absent: median_days[Osimertinib after erlotinib, to progression] 120
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
        treatment_lines.progression_free_survival_days,
        treatment_lines.progression_event
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
second_lines AS (
    SELECT
        second.treatment_drug || ' after erlotinib' AS path,
        second.tumor_id,
        second.start_date,
        second.progression_free_survival_days,
        second.progression_event
    FROM lines AS first
    JOIN lines AS second ON second.tumor_id = first.tumor_id
        AND second.line_of_therapy = 2
    JOIN with_egfr ON with_egfr.tumor_id = first.tumor_id
    WHERE first.line_of_therapy = 1
        AND first.treatment_drug = 'Erlotinib'
        AND second.treatment_drug IN ('Osimertinib', 'Pemetrexed')
),
ends AS (
    SELECT
        'Stage ' || stage AS path,
        diagnosis_date AS first_date,
        last_contact_date AS last_date,
        date_of_death IS NOT NULL AS is_event
    FROM oncology.tumors
    WHERE tumor_type = 'Lung'
    UNION ALL
    SELECT
        second_lines.path,
        second_lines.start_date AS first_date,
        tumors.last_contact_date AS last_date,
        tumors.date_of_death IS NOT NULL AS is_event
    FROM second_lines
    JOIN oncology.tumors ON tumors.tumor_id = second_lines.tumor_id
    UNION ALL
    SELECT
        path || ', to progression' AS path,
        start_date AS first_date,
        start_date + progression_free_survival_days AS last_date,
        progression_event AS is_event
    FROM second_lines
),
followed AS (
    SELECT
        ends.path,
        GREATEST(history.start_date - ends.first_date, 0) AS entry_day,
        ends.last_date - ends.first_date AS exit_day,
        CASE WHEN ends.is_event THEN 1 ELSE 0 END AS events
    FROM ends
    CROSS JOIN history
    WHERE ends.last_date >= history.start_date
),
moments AS (
    SELECT
        path,
        exit_day AS days,
        1 AS leaving,
        events
    FROM followed
    UNION ALL
    SELECT
        path,
        entry_day AS days,
        -1 AS leaving,
        0 AS events
    FROM followed
    WHERE entry_day > 0
),
changes AS (
    SELECT
        path,
        days,
        SUM(leaving) AS leaving,
        SUM(events) AS events
    FROM moments
    GROUP BY path, days
),
at_risk AS (
    SELECT
        path,
        days,
        events,
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
                    WHEN events = 0 THEN 0
                    WHEN events < at_risk THEN LN(CAST(1.0 - events * 1.0 / at_risk AS DOUBLE PRECISION))
                    ELSE -30
                END
            ) OVER (PARTITION BY path ORDER BY days)
        ) AS survival
    FROM at_risk
),
paths AS (
    SELECT
        path,
        MIN(days) FILTER (WHERE survival <= 0.5) AS median_days,
        MIN(survival) FILTER (WHERE days <= 730) AS survival_24_months
    FROM curves
    GROUP BY path
),
patients AS (
    SELECT
        path,
        COUNT(*) AS patients
    FROM followed
    GROUP BY path
)
SELECT
    paths.path,
    patients.patients,
    paths.median_days,
    CAST(paths.survival_24_months AS NUMERIC(6, 4)) AS survival_24_months,
    CAST(paths.median_days * 1.0 / NULLIF(chemotherapy.median_days, 0) AS NUMERIC(8, 3)) AS ratio_to_pemetrexed
FROM paths
JOIN patients ON patients.path = paths.path
LEFT JOIN paths AS chemotherapy ON chemotherapy.path = REPLACE(paths.path, 'Osimertinib', 'Pemetrexed')
    AND paths.path LIKE 'Osimertinib%'
ORDER BY paths.path;
