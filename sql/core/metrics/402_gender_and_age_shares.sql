-- metric: gender_and_age_shares
-- means: Patients who are female; patients younger than 20, aged 20 to 64, and 65 to 90 at the anchor date.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: 50.41, 24.27, 58.23 and 17.49 % (spec/core.md, section 4), give or take four standard errors and four hits and 1 point
WITH run AS (
    SELECT
        CAST(today - INTERVAL '20 years' AS DATE) AS birthday_20,
        CAST(today - INTERVAL '65 years' AS DATE) AS birthday_65
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
counted AS (
    SELECT
        COUNT(*) AS patients,
        COUNT(*) FILTER (WHERE patients.gender = 'Female') AS female,
        COUNT(*) FILTER (WHERE patients.date_of_birth > run.birthday_20) AS below_20,
        COUNT(*) FILTER (WHERE patients.date_of_birth <= run.birthday_65) AS from_65
    FROM patients
    CROSS JOIN run
    WHERE patients.patient_id <= 200000
),
shares (part, n, hits, p, tolerance) AS (
    SELECT 'age_0_to_19', patients, below_20, 0.2427, 0.01 FROM counted
    UNION ALL
    SELECT 'age_20_to_64', patients, patients - below_20 - from_65, 0.5823, 0.01 FROM counted
    UNION ALL
    SELECT 'age_65_to_90', patients, from_65, 0.1749, 0.01 FROM counted
    UNION ALL
    SELECT 'female', patients, female, 0.5041, 0.01 FROM counted
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
