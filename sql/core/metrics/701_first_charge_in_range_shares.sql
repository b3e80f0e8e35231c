-- metric: first_charge_in_range_shares
-- means: First visits, by category of the condition, whose charge without the hospital's multiplier is acute 1,000 to 12,000, chronic 3,000 to 20,000, complex 30,000 to 110,000, depression 1,000 to 7,000, minor 100 to 5,000 dollars.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: at least 90 %, the middle that the range holds (spec/core.md, section 7), less four standard errors and four hits and 2 points
WITH expected (category, least, most) AS (
    VALUES
        ('acute', 1000, 12000),
        ('chronic', 3000, 20000),
        ('complex', 30000, 110000),
        ('depression', 1000, 7000),
        ('minor', 100, 5000)
),
counted AS (
    SELECT
        conditions.category,
        COUNT(*) AS bills,
        COUNT(*) FILTER (
            WHERE billing.total_charge
                BETWEEN expected.least * hospitals.charge_multiplier AND expected.most * hospitals.charge_multiplier
        ) AS bills_in_range
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    JOIN expected ON expected.category = conditions.category
    JOIN hospitals ON hospitals.hospital_id = visits.hospital_id
    JOIN billing ON billing.visit_id = visits.visit_id
    WHERE visits.visit_id <= 200000 AND billing.visit_id <= 200000 AND NOT visits.is_follow_up
    GROUP BY conditions.category
),
shares (part, n, hits, p, tolerance) AS (
    SELECT
        expected.category,
        counted.bills,
        counted.bills_in_range,
        0.9,
        0.02
    FROM expected
    LEFT JOIN counted ON counted.category = expected.category
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
