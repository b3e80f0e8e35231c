-- metric: medicare_shares
-- means: Insured patients who have Medicare, of those aged 65 or more at the anchor date and of the younger ones.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: from 65 at least 50 % less four standard errors, as Medicare dominates; below 65 at most 25 % and four standard errors, as Medicaid and Commercial do (spec/core.md, section 4)
WITH run AS (
    SELECT
        CAST(today - INTERVAL '65 years' AS DATE) AS last_birthday
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
counted AS (
    SELECT
        COUNT(*) FILTER (WHERE patients.date_of_birth <= run.last_birthday) AS from_65,
        COUNT(*) FILTER (WHERE patients.date_of_birth <= run.last_birthday AND insurers.kind = 'Medicare') AS medicare_from_65,
        COUNT(*) FILTER (WHERE patients.date_of_birth > run.last_birthday) AS below_65,
        COUNT(*) FILTER (WHERE patients.date_of_birth > run.last_birthday AND insurers.kind = 'Medicare') AS medicare_below_65
    FROM patients
    JOIN insurers ON insurers.insurer_id = patients.insurer_id
    CROSS JOIN run
    WHERE patients.patient_id <= 200000
)
SELECT
    'below_65' AS part,
    CAST(100.0 * medicare_below_65 / NULLIF(below_65, 0) AS DOUBLE PRECISION) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    LEAST(100, 25 + 400 * SQRT(0.25 * 0.75 / CAST(NULLIF(below_65, 0) AS DOUBLE PRECISION))) AS band_high
FROM counted
UNION ALL
SELECT
    'from_65' AS part,
    CAST(100.0 * medicare_from_65 / NULLIF(from_65, 0) AS DOUBLE PRECISION) AS value,
    GREATEST(0, 50 - 400 * SQRT(0.5 * 0.5 / CAST(NULLIF(from_65, 0) AS DOUBLE PRECISION))) AS band_low,
    CAST(100 AS DOUBLE PRECISION) AS band_high
FROM counted
ORDER BY part;
