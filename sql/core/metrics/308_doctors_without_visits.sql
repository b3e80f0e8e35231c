-- metric: doctors_without_visits
-- means: Doctors whom nobody sees.
-- unit: percent
-- expect: below 5 % and two doctors where a ZIP code in use has 8 patients or more on average; staff is planned by the expected visits
WITH per_doctor AS (
    SELECT
        doctors.doctor_id,
        COUNT(seen.doctor_id) AS seen
    FROM doctors
    LEFT JOIN (SELECT DISTINCT doctor_id FROM visits) AS seen ON seen.doctor_id = doctors.doctor_id
    GROUP BY doctors.doctor_id
),
counted AS (
    SELECT
        COUNT(*) AS doctors,
        SUM(CASE WHEN seen = 0 THEN 1 ELSE 0 END) AS idle
    FROM per_doctor
),
homes AS (
    SELECT
        (SELECT COUNT(*) FROM patients) AS patients,
        (SELECT COUNT(*) FROM zipcodes) AS zipcodes
)
SELECT
    CAST(100.0 * counted.idle / NULLIF(counted.doctors, 0) AS DOUBLE PRECISION) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(CASE WHEN homes.patients >= 8 * homes.zipcodes THEN 5 + 200.0 / NULLIF(counted.doctors, 0) END AS DOUBLE PRECISION) AS band_high
FROM counted
CROSS JOIN homes;
