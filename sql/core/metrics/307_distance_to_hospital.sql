-- metric: distance_to_hospital
-- means: Great-circle kilometres from the patient's ZIP code to the hospital's, in nationwide mode: median, and share of visits beyond 100 km in per cent.
-- sample: the first 200,000 visits
-- unit: ratio
-- expect: informational; inpatients travel 18 minutes (median), and 7 % of ambulatory patients more than an hour (Decker and others, Annals of Internal Medicine 2024)
WITH run AS (
    SELECT
        mode
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
places AS (
    SELECT
        zipcode,
        RADIANS(CAST(latitude AS DOUBLE PRECISION)) AS latitude,
        RADIANS(CAST(longitude AS DOUBLE PRECISION)) AS longitude
    FROM zipcodes
),
pairs AS (
    SELECT
        patients.zipcode AS home_zipcode,
        hospitals.zipcode AS hospital_zipcode,
        COUNT(*) AS visits
    FROM visits
    JOIN patients ON patients.patient_id = visits.patient_id
    JOIN hospitals ON hospitals.hospital_id = visits.hospital_id
    WHERE visits.visit_id <= 200000
    GROUP BY patients.zipcode, hospitals.zipcode
),
trips AS (
    SELECT
        pairs.home_zipcode,
        pairs.hospital_zipcode,
        pairs.visits,
        2 * 6371 * ASIN(SQRT(LEAST(1,
            POWER(SIN((there.latitude - home.latitude) / 2), 2)
            + COS(home.latitude) * COS(there.latitude) * POWER(SIN((there.longitude - home.longitude) / 2), 2)
        ))) AS kilometres
    FROM pairs
    JOIN places AS home ON home.zipcode = pairs.home_zipcode
    JOIN places AS there ON there.zipcode = pairs.hospital_zipcode
    JOIN run ON run.mode = 'nationwide'
    WHERE home.latitude IS NOT NULL AND there.latitude IS NOT NULL
),
running AS (
    SELECT
        kilometres,
        visits,
        SUM(visits) OVER (ORDER BY kilometres, home_zipcode, hospital_zipcode ROWS UNBOUNDED PRECEDING) AS visits_so_far,
        SUM(visits) OVER () AS all_visits
    FROM trips
),
parts (part, value) AS (
    SELECT 'median', MIN(kilometres) FILTER (WHERE 2 * visits_so_far >= all_visits) FROM running
    UNION ALL
    SELECT 'percent_beyond_100', 100 * SUM(CASE WHEN kilometres > 100 THEN visits ELSE 0 END) / NULLIF(SUM(visits), 0) FROM running
)
SELECT
    part,
    CAST(CAST(value AS NUMERIC(12, 6)) AS DOUBLE PRECISION) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM parts
ORDER BY part;
