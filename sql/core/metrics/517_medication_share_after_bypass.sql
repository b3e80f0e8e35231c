-- metric: medication_share_after_bypass
-- means: Follow-ups for Heart disease after a Bypass Surgery that are treated with Medication (.5 x .6 in place of a second bypass, and .2).
-- sample: the first 200,000 visits
-- unit: percent
-- expect: 50 % (spec/core.md, section 6), give or take four standard errors and four hits and 6 points for the doctors' bias
WITH bypasses AS (
    SELECT
        patient_id,
        MIN(visit_id) AS first_visit_id
    FROM visits
    WHERE visit_id <= 200000 AND treatment = 'Bypass Surgery'
    GROUP BY patient_id
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN visits.treatment = 'Medication' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    JOIN bypasses ON bypasses.patient_id = visits.patient_id AND bypasses.first_visit_id < visits.visit_id
    WHERE visits.visit_id <= 200000 AND conditions.name = 'Heart disease' AND visits.is_follow_up
),
expected AS (
    SELECT
        CAST(0.5 AS DOUBLE PRECISION) AS p,
        CAST(0.06 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - 4 / NULLIF(sample.n, 0) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + 4 / NULLIF(sample.n, 0) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;
