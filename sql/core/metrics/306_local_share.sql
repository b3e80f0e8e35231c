-- metric: local_share
-- means: Patients who live in the hospital's state, in locality mode.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: --local-share (spec/core.md, section 2), give or take four standard errors (with 3.5 times the variance, as members of a household live together) and four hits and 1 point
WITH run AS (
    SELECT
        mode,
        CAST(local_share AS DOUBLE PRECISION) AS p
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
hospital_states AS (
    SELECT DISTINCT zipcodes.state
    FROM hospitals
    JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COUNT(hospital_states.state) AS DOUBLE PRECISION) AS hits
    FROM patients
    JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
    LEFT JOIN hospital_states ON hospital_states.state = zipcodes.state
    CROSS JOIN run
    WHERE patients.patient_id <= 200000 AND run.mode = 'locality'
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (run.p - 4 * SQRT(3.5 * run.p * (1 - run.p) / NULLIF(sample.n, 0)) - 4 / NULLIF(sample.n, 0) - 0.01)) AS band_low,
    LEAST(100, 100 * (run.p + 4 * SQRT(3.5 * run.p * (1 - run.p) / NULLIF(sample.n, 0)) + 4 / NULLIF(sample.n, 0) + 0.01)) AS band_high
FROM sample
LEFT JOIN run ON 1 = 1;
