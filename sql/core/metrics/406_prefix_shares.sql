-- metric: prefix_shares
-- means: Adult patients without a prefix, with Mr., Mrs. or Ms., and with Dr.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: 25, 65 and 10 % of the adults (spec/core.md, section 4; children have no prefix), give or take four standard errors and four hits and 1 point
WITH run AS (
    SELECT
        CAST(today - INTERVAL '18 years' AS DATE) AS last_birthday
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
counted AS (
    SELECT
        COUNT(*) AS adults,
        COUNT(*) FILTER (WHERE patients.prefix IS NULL) AS none,
        COUNT(*) FILTER (WHERE patients.prefix IN ('Mr.', 'Mrs.', 'Ms.')) AS mr_mrs_ms,
        COUNT(*) FILTER (WHERE patients.prefix = 'Dr.') AS doctors
    FROM patients
    CROSS JOIN run
    WHERE patients.patient_id <= 200000 AND patients.date_of_birth <= run.last_birthday
),
shares (part, n, hits, p, tolerance) AS (
    SELECT 'doctor', adults, doctors, 0.10, 0.01 FROM counted
    UNION ALL
    SELECT 'mr_mrs_ms', adults, mr_mrs_ms, 0.65, 0.01 FROM counted
    UNION ALL
    SELECT 'none', adults, none, 0.25, 0.01 FROM counted
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
