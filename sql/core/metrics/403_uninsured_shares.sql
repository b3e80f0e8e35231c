-- metric: uninsured_shares
-- means: Patients without an insurer, of those aged 0 to 18, 19 to 64, and 65 or more at the anchor date.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: 5.8 and 0.9 % of children and of people from 65 (Census Bureau, P60-284, 2023), and so many of the others that 78 % of all are insured: 34.5 %; give or take four standard errors (with twice the variance, as members of a household are alike) and four hits and 6, 0.5 and 5 points, as states and incomes differ
WITH run AS (
    SELECT
        CAST(today - INTERVAL '19 years' AS DATE) AS birthday_19,
        CAST(today - INTERVAL '65 years' AS DATE) AS birthday_65
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
counted AS (
    SELECT
        COUNT(*) FILTER (WHERE patients.date_of_birth > run.birthday_19) AS young,
        COUNT(*) FILTER (WHERE patients.date_of_birth > run.birthday_19 AND patients.insurer_id IS NULL) AS young_uninsured,
        COUNT(*) FILTER (WHERE patients.date_of_birth <= run.birthday_65) AS old,
        COUNT(*) FILTER (WHERE patients.date_of_birth <= run.birthday_65 AND patients.insurer_id IS NULL) AS old_uninsured,
        COUNT(*) AS patients,
        COUNT(*) FILTER (WHERE patients.insurer_id IS NULL) AS uninsured
    FROM patients
    CROSS JOIN run
    WHERE patients.patient_id <= 200000
),
shares (part, n, hits, p, tolerance) AS (
    SELECT 'age_0_to_18', young, young_uninsured, 0.058, 0.06 FROM counted
    UNION ALL
    SELECT 'age_19_to_64', patients - young - old, uninsured - young_uninsured - old_uninsured, 0.345, 0.05 FROM counted
    UNION ALL
    SELECT 'from_65', old, old_uninsured, 0.009, 0.005 FROM counted
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
    GREATEST(0, 100 * (p - 4 * SQRT(2 * p * (1 - p) / NULLIF(n, 0)) - 4 / NULLIF(n, 0) - tolerance)) AS band_low,
    LEAST(100, 100 * (p + 4 * SQRT(2 * p * (1 - p) / NULLIF(n, 0)) + 4 / NULLIF(n, 0) + tolerance)) AS band_high
FROM sample
ORDER BY part;
