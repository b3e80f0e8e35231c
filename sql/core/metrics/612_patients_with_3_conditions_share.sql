-- metric: patients_with_3_conditions_share
-- means: Patients who have 3 different conditions.
-- unit: percent
-- expect: at most 11 %: the caps of spec/core.md, section 6, are 3 for 10 %; give or take four standard errors
-- summary: patients_distinct_conditions_distribution.3
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
        CAST(COALESCE(SUM(CASE WHEN conditions = 3 THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM distinct_conditions
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 0 - 400 * SQRT(0 * 1 / NULLIF(sample.n, 0))) AS band_low,
    LEAST(100, 11 + 400 * SQRT(0.11 * 0.89 / NULLIF(sample.n, 0))) AS band_high
FROM sample;
