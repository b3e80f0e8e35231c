-- metric: blood_type_shares
-- means: Patients with each blood type.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: A- 6.3, A+ 35.7, AB- 0.6, AB+ 3.4, B- 1.5, B+ 8.5, O- 6.6, O+ 37.4 % (US donors; spec/core.md, section 4), give or take four standard errors and four hits and 2 points, as published figures differ
WITH expected (part, blood_type, p, tolerance) AS (
    VALUES
        ('a_negative', 'A-', 0.063, 0.01),
        ('a_positive', 'A+', 0.357, 0.02),
        ('ab_negative', 'AB-', 0.006, 0.01),
        ('ab_positive', 'AB+', 0.034, 0.01),
        ('b_negative', 'B-', 0.015, 0.01),
        ('b_positive', 'B+', 0.085, 0.01),
        ('o_negative', 'O-', 0.066, 0.01),
        ('o_positive', 'O+', 0.374, 0.02)
),
counted AS (
    SELECT
        blood_type,
        COUNT(*) AS patients
    FROM patients
    WHERE patient_id <= 200000
    GROUP BY blood_type
),
shares (part, n, hits, p, tolerance) AS (
    SELECT
        expected.part,
        (SELECT SUM(patients) FROM counted),
        COALESCE(counted.patients, 0),
        expected.p,
        expected.tolerance
    FROM expected
    LEFT JOIN counted ON counted.blood_type = expected.blood_type
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
    LEAST(100, 100 * (p + 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) + 4 / NULLIF(n, 0) + tolerance)) AS band_high
FROM sample
ORDER BY part;
