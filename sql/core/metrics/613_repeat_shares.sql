-- metric: repeat_shares
-- means: Visits after a severe or moderate, a mild and a normal one of the same patient that are for the same condition (without Broken bones, Flu, Migraine and Allergies, whose severity follows the episode).
-- sample: the first 200,000 visits
-- unit: percent
-- expect: at least 75, 50 and 40 % (spec/core.md, section 6) less four standard errors and four hits and 5 points; more, as patients at their cap of conditions cannot take another
WITH expected (part, severity, p) AS (
    VALUES
        ('after_mild', 'Mild', 0.50),
        ('after_normal', 'Normal', 0.40),
        ('after_severe_or_moderate', 'Moderate', 0.75),
        ('after_severe_or_moderate', 'Severe', 0.75)
),
counted AS (
    SELECT
        previous.condition_id,
        previous.severity,
        COUNT(*) AS visits,
        COUNT(*) FILTER (WHERE visits.is_follow_up) AS repeats
    FROM visits
    JOIN visits AS previous ON previous.visit_id = visits.visit_id - 1 AND previous.patient_id = visits.patient_id
    WHERE visits.visit_id <= 200000 AND previous.visit_id <= 200000
    GROUP BY previous.condition_id, previous.severity
),
kept AS (
    SELECT
        counted.severity,
        counted.visits,
        counted.repeats
    FROM counted
    JOIN conditions ON conditions.condition_id = counted.condition_id
    WHERE conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
),
shares (part, n, hits, p, tolerance) AS (
    SELECT
        expected.part,
        SUM(kept.visits),
        SUM(kept.repeats),
        expected.p,
        0.05
    FROM expected
    LEFT JOIN kept ON kept.severity = expected.severity
    GROUP BY expected.part, expected.p
),
sample AS (
    SELECT
        part,
        CAST(n AS DOUBLE PRECISION) AS n,
        CAST(hits AS DOUBLE PRECISION) AS hits,
        CAST(p AS DOUBLE PRECISION) AS p,
        CAST(tolerance AS DOUBLE PRECISION) AS tolerance
    FROM shares
)
SELECT
    part,
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, 100 * (p - 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) - 4 / NULLIF(n, 0) - tolerance)) AS band_low,
    CAST(100 AS DOUBLE PRECISION) AS band_high
FROM sample
ORDER BY part;
