-- metric: weekend_shares
-- means: Admissions at a weekend: follow-ups, which are planned, and first visits for pneumonia, COVID-19, stroke and broken bones, most of which are not; bills written at a weekend.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: below 4 % of the planned, 15 to 28 % of the others (two of seven days are 28.6 %), below 5 % of the bills (chosen), give or take four standard errors; in periods of a year or more
WITH run AS (
    SELECT today - start_date AS days
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
admissions AS (
    SELECT
        visits.is_follow_up,
        conditions.name IN ('Pneumonia', 'COVID-19', 'Stroke', 'Broken bones') AND NOT visits.is_follow_up AS is_acute,
        EXTRACT(ISODOW FROM visits.date_of_admission) > 5 AS at_weekend
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.visit_id <= 200000
),
shares (part, n, hits, low, high) AS (
    SELECT 'acute', COUNT(*), COUNT(*) FILTER (WHERE at_weekend), 0.15, 0.28 FROM admissions WHERE is_acute
    UNION ALL
    SELECT 'bills', COUNT(*), COUNT(*) FILTER (WHERE EXTRACT(ISODOW FROM billing_date) > 5), 0, 0.05
    FROM billing
    WHERE billing_id <= 200000
    UNION ALL
    SELECT 'planned', COUNT(*), COUNT(*) FILTER (WHERE at_weekend), 0, 0.04 FROM admissions WHERE is_follow_up
),
sample AS (
    SELECT
        part,
        CAST(n AS DOUBLE PRECISION) AS n,
        CAST(hits AS DOUBLE PRECISION) AS hits,
        CAST(low AS DOUBLE PRECISION) AS low,
        CAST(high AS DOUBLE PRECISION) AS high
    FROM shares
)
SELECT
    sample.part,
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CASE WHEN run.days >= 365 THEN GREATEST(0, 100 * (low - 4 * SQRT(low * (1 - low) / NULLIF(n, 0)) - 4 / NULLIF(n, 0))) END AS band_low,
    CASE WHEN run.days >= 365 THEN LEAST(100, 100 * (high + 4 * SQRT(high * (1 - high) / NULLIF(n, 0)) + 4 / NULLIF(n, 0))) END AS band_high
FROM sample
LEFT JOIN run ON 1 = 1
ORDER BY sample.part;
