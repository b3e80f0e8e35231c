-- metric: visits_per_patient_shares
-- from: histories
-- means: Patients with 1 to 3, 4 to 7, 8 to 12 and 13 to 18 visits, of those with a complex first condition and of those with another.
-- sample: patients whose first visit is among the first 200,000
-- unit: percent
-- expect: complex 30, 30, 25, 15 %, other 52, 28, 15, 5 % (spec/core.md, section 6), give or take four standard errors and four hits and 3 points for those born lately; in periods of a year or more
WITH run AS (
    SELECT
        today - start_date AS days
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
expected (part, is_complex, least_visits, most_visits, p) AS (
    VALUES
        ('complex_1_to_3', TRUE, 1, 3, 0.3),
        ('complex_4_to_7', TRUE, 4, 7, 0.3),
        ('complex_8_to_12', TRUE, 8, 12, 0.25),
        ('complex_13_to_18', TRUE, 13, 18, 0.15),
        ('other_1_to_3', FALSE, 1, 3, 0.52),
        ('other_4_to_7', FALSE, 4, 7, 0.28),
        ('other_8_to_12', FALSE, 8, 12, 0.15),
        ('other_13_to_18', FALSE, 13, 18, 0.05)
),
counted AS (
    SELECT
        conditions.category = 'complex' AS is_complex,
        histories.visits,
        COUNT(*) AS patients
    FROM histories
    JOIN visits AS first_visits ON first_visits.visit_id = histories.first_visit_id
    JOIN conditions ON conditions.condition_id = first_visits.condition_id
    WHERE histories.first_visit_id <= 200000 AND first_visits.visit_id <= 200000
    GROUP BY conditions.category = 'complex', histories.visits
),
shares (part, n, hits, p, tolerance) AS (
    SELECT
        expected.part,
        SUM(counted.patients),
        SUM(CASE WHEN counted.visits BETWEEN expected.least_visits AND expected.most_visits THEN counted.patients ELSE 0 END),
        expected.p,
        0.03
    FROM expected
    LEFT JOIN counted ON counted.is_complex = expected.is_complex
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
    CASE WHEN run.days >= 365 THEN GREATEST(0, 100 * (p - 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) - 4 / NULLIF(n, 0) - tolerance)) END AS band_low,
    CASE WHEN run.days >= 365 THEN LEAST(100, 100 * (p + 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) + 4 / NULLIF(n, 0) + tolerance)) END AS band_high
FROM sample
LEFT JOIN run ON 1 = 1
ORDER BY part;
