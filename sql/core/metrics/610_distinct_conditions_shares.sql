-- metric: distinct_conditions_shares
-- from: histories
-- means: Patients who have 1, 2 and 3 different conditions.
-- unit: percent
-- expect: 55 to 95 %, 5 to 36 % and at most 11 %: the caps of spec/core.md, section 6, are 1 for 55 %, 2 for 35 % and 3 for 10 %, and few visits keep others at 1; give or take four standard errors and four hits
-- summary: patients_distinct_conditions_distribution.*
WITH expected (part, conditions, least, most) AS (
    VALUES
        ('1', 1, 55, 95),
        ('2', 2, 5, 36),
        ('3', 3, 0, 11)
),
counted AS (
    SELECT
        conditions,
        COUNT(*) AS patients
    FROM histories
    GROUP BY conditions
),
sample AS (
    SELECT
        expected.part,
        CAST(expected.least AS DOUBLE PRECISION) AS least,
        CAST(expected.most AS DOUBLE PRECISION) AS most,
        CAST((SELECT SUM(patients) FROM counted) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(counted.patients, 0) AS DOUBLE PRECISION) AS hits
    FROM expected
    LEFT JOIN counted ON counted.conditions = expected.conditions
)
SELECT
    part,
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, least - 4 * SQRT(least * (100 - least) / NULLIF(n, 0)) - 100 / NULLIF(n, 0)) AS band_low,
    LEAST(100, most + 4 * SQRT(most * (100 - most) / NULLIF(n, 0)) + 100 / NULLIF(n, 0)) AS band_high
FROM sample
ORDER BY part;
