-- metric: acute_first_charge_in_range_share
-- means: First visits for acute conditions whose charge, without the hospital's multiplier, is 1,000 to 12,000 dollars.
-- unit: percent
-- expect: at least 90 %, the middle that the range holds (spec/core.md, section 7), less four standard errors and 2 points
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(
            COALESCE(
                SUM(
                    CASE
                        WHEN billing.total_charge
                            BETWEEN 1000 * hospitals.charge_multiplier AND 12000 * hospitals.charge_multiplier
                        THEN 1
                        ELSE 0
                    END
                ),
                0
            )
            AS DOUBLE PRECISION
        ) AS hits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    JOIN hospitals ON hospitals.hospital_id = visits.hospital_id
    JOIN billing ON billing.visit_id = visits.visit_id
    WHERE NOT visits.is_follow_up AND conditions.category = 'acute'
),
expected AS (
    SELECT
        CAST(0.9 AS DOUBLE PRECISION) AS p,
        CAST(0.02 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    CAST(100 AS DOUBLE PRECISION) AS band_high
FROM sample
CROSS JOIN expected;
