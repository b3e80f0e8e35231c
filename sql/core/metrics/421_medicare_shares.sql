-- metric: medicare_shares
-- means: Insured patients who have Medicare, of those aged 19 to 64 and of those aged 65 or more at the anchor date.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: 4 % of those from 19 to 64, the disabled, and 95.5 % of those from 65 (chosen after the Census Bureau, P60-284, 2023), give or take four standard errors and four hits and 2.5 and 1.5 points, as incomes differ
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
        COUNT(*) FILTER (WHERE patients.date_of_birth <= run.birthday_65) AS old,
        COUNT(*) FILTER (WHERE patients.date_of_birth <= run.birthday_65 AND insurers.kind = 'Medicare') AS medicare_old,
        COUNT(*) FILTER (WHERE patients.date_of_birth > run.birthday_65) AS others,
        COUNT(*) FILTER (WHERE patients.date_of_birth > run.birthday_65 AND insurers.kind = 'Medicare') AS medicare_others
    FROM patients
    JOIN insurers ON insurers.insurer_id = patients.insurer_id
    CROSS JOIN run
    WHERE patients.patient_id <= 200000 AND patients.date_of_birth <= run.birthday_19
),
shares (part, n, hits, p, tolerance) AS (
    SELECT 'age_19_to_64', others, medicare_others, 0.04, 0.025 FROM counted
    UNION ALL
    SELECT 'from_65', old, medicare_old, 0.955, 0.015 FROM counted
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
