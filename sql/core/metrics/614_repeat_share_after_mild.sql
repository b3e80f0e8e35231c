-- metric: repeat_share_after_mild
-- means: Visits after a mild one of the same patient that are for the same condition (without Broken bones, Flu, Migraine and Allergies, whose severity follows the episode).
-- unit: percent
-- expect: at least 50 % (spec/core.md, section 6) less four standard errors and 5 points; more, as patients at their cap of conditions cannot take another
WITH neighbours AS (
    SELECT
        is_follow_up,
        LAG(severity) OVER (PARTITION BY patient_id ORDER BY visit_id) AS previous_severity,
        LAG(condition_id) OVER (PARTITION BY patient_id ORDER BY visit_id) AS previous_condition_id
    FROM visits
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN neighbours.is_follow_up THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM neighbours
    JOIN conditions ON conditions.condition_id = neighbours.previous_condition_id
    WHERE neighbours.previous_severity = 'Mild' AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
),
expected AS (
    SELECT
        CAST(0.5 AS DOUBLE PRECISION) AS p,
        CAST(0.05 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    CAST(100 AS DOUBLE PRECISION) AS band_high
FROM sample
CROSS JOIN expected;
