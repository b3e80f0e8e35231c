-- metric: patients_with_1_conditions_share
-- means: Patients who have 1 different condition.
-- unit: percent
-- expect: 55 to 95 %: the caps of spec/core.md, section 6, are 1 for 55 %, and few visits keep others at 1; give or take four standard errors
-- summary: patients_distinct_conditions_distribution.1
WITH patient_conditions AS (
    SELECT
        patient_id,
        condition_id
    FROM visits
    GROUP BY patient_id, condition_id
),
distinct_conditions AS (
    SELECT
        patient_id,
        COUNT(*) AS conditions
    FROM patient_conditions
    GROUP BY patient_id
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN conditions = 1 THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM distinct_conditions
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 55 - 400 * SQRT(0.55 * 0.45 / NULLIF(sample.n, 0))) AS band_low,
    LEAST(100, 95 + 400 * SQRT(0.95 * 0.05 / NULLIF(sample.n, 0))) AS band_high
FROM sample;
