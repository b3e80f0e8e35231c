-- metric: leakage_to_another_prefix
-- means: First visits to a hospital whose 3-digit prefix is not the patient's, of those by patients whose prefix has a hospital and whose state has one elsewhere.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: informational; 15 % leak (spec/core.md, section 3), more where a prefix has one hospital only
WITH homes AS (
    SELECT
        patients.patient_id,
        zipcodes.state,
        SUBSTRING(zipcodes.zipcode, 1, 3) AS prefix
    FROM patients
    JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
    WHERE patients.patient_id <= 200000
),
places AS (
    SELECT
        hospitals.hospital_id,
        zipcodes.state,
        SUBSTRING(zipcodes.zipcode, 1, 3) AS prefix
    FROM hospitals
    JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode
),
served_prefixes AS (
    SELECT DISTINCT
        state,
        prefix
    FROM places
),
served_states AS (
    SELECT
        state,
        COUNT(*) AS prefixes
    FROM served_prefixes
    GROUP BY state
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN homes.prefix <> places.prefix THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    JOIN homes ON homes.patient_id = visits.patient_id
    JOIN places ON places.hospital_id = visits.hospital_id
    JOIN served_prefixes ON served_prefixes.state = homes.state AND served_prefixes.prefix = homes.prefix
    JOIN served_states ON served_states.state = homes.state
    WHERE visits.visit_id <= 200000 AND NOT visits.is_follow_up AND served_states.prefixes > 1
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM sample;
