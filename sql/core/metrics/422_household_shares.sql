-- metric: household_shares
-- means: Households, that is addresses, of one patient and of two; patients below 18 who live with an adult; in loads of at least 32 patients for each ZIP code in use.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: 29 and 34.5 % of the households (Census Bureau, America's Families and Living Arrangements: 2023), give or take four standard errors and four hits and 6 points, as only neighbours in the list of patients can find each other; 99.5 % of the children, give or take the same and 0.5 points
WITH run AS (
    SELECT
        CAST(today - INTERVAL '18 years' AS DATE) AS birthday_18
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
homes AS (
    SELECT
        COUNT(*) AS members,
        COUNT(*) FILTER (WHERE patients.date_of_birth <= run.birthday_18) AS adults
    FROM patients
    CROSS JOIN run
    WHERE patients.patient_id <= 200000
        AND (SELECT COUNT(*) FROM patients) >= 32 * (SELECT COUNT(*) FROM zipcodes)
    GROUP BY patients.zipcode, patients.address
),
counted AS (
    SELECT
        COUNT(*) AS households,
        COUNT(*) FILTER (WHERE members = 1) AS of_one,
        COUNT(*) FILTER (WHERE members = 2) AS of_two,
        SUM(members - adults) AS children,
        SUM(CASE WHEN adults > 0 THEN members - adults ELSE 0 END) AS with_adult
    FROM homes
),
shares (part, n, hits, p, tolerance) AS (
    SELECT 'children_with_adult', children, with_adult, 0.995, 0.005 FROM counted
    UNION ALL
    SELECT 'of_one', households, of_one, 0.29, 0.06 FROM counted
    UNION ALL
    SELECT 'of_two', households, of_two, 0.345, 0.06 FROM counted
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
