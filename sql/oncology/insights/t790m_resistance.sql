-- phenomenon: t790m_resistance
-- question: Why do tumors come back that shrank on erlotinib?
-- says: {rebiopsied_share:percent} of the responders to erlotinib who progressed were biopsied again, and {t790m_share:percent} of those had the
-- says: mutation T790M,
-- says: half of them within {median_days_t790m:0} days of the start.
-- expect: rebiopsied_share 0.75 to 1
-- expect: t790m_share 0.4 to 0.82
-- expect: median_days_t790m 145 to 205
-- absent: t790m_share 0
-- patients: 20000
-- source: T790M in 62 % of tumors at progression (Oxnard 2011, Clin Cancer Res); 183 days chosen, published medians are 10 to 16 months
WITH responders AS (
    SELECT
        treatment_lines.tumor_id,
        treatment_lines.start_date,
        treatment_lines.progression_date
    FROM oncology.treatment_lines
    JOIN oncology.regimens ON regimens.regimen_id = treatment_lines.regimen_id
    WHERE regimens.treatment_drug = 'Erlotinib'
        AND treatment_lines.best_response IN ('CR', 'PR')
        AND treatment_lines.progression_date IS NOT NULL
),
rebiopsies AS (
    SELECT
        responders.tumor_id,
        responders.progression_date - responders.start_date AS days,
        MAX(CASE WHEN biomarker_tests.variant = 'T790M' THEN 1 ELSE 0 END) AS has_t790m
    FROM responders
    JOIN oncology.biomarker_tests ON biomarker_tests.tumor_id = responders.tumor_id
    WHERE biomarker_tests.gene = 'EGFR'
        AND biomarker_tests.test_reason = 'Progression'
        AND biomarker_tests.test_date BETWEEN responders.progression_date AND responders.progression_date + 60
    GROUP BY responders.tumor_id, responders.progression_date - responders.start_date
)
SELECT
    COUNT(*) AS rebiopsied,
    CAST(COUNT(*) * 1.0 / NULLIF((SELECT COUNT(*) FROM responders), 0) AS NUMERIC(6, 4)) AS rebiopsied_share,
    CAST(AVG(has_t790m * 1.0) AS NUMERIC(6, 4)) AS t790m_share,
    CAST(
        PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY days) FILTER (WHERE has_t790m = 1) AS NUMERIC(8, 1)
    ) AS median_days_t790m
FROM rebiopsies;
