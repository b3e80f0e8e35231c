-- metric: patients_per_zipcode
-- means: Patients per ZIP code where a patient lives, on average.
-- unit: ratio
-- expect: informational
WITH homes AS (
    SELECT
        SUM(neighbours) AS patients,
        COUNT(*) AS zipcodes
    FROM (SELECT COUNT(*) AS neighbours FROM patients GROUP BY zipcode) AS counted
)
SELECT
    CAST(1.0 * homes.patients / NULLIF(homes.zipcodes, 0) AS DOUBLE PRECISION) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM homes;
