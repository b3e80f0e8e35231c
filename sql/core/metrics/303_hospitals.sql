-- metric: hospitals
-- means: Hospitals in nationwide mode.
-- unit: count
-- expect: one for three ZIP codes in use, at least one in every state in use (spec/core.md, section 3), whether a state is rounded up or down
WITH run AS (
    SELECT
        mode
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
places AS (
    SELECT
        COUNT(*) AS zipcodes,
        COUNT(DISTINCT state) AS states
    FROM zipcodes
),
counted AS (
    SELECT COUNT(*) AS hospitals
    FROM hospitals
)
SELECT
    CAST(CASE WHEN run.mode = 'nationwide' THEN counted.hospitals END AS DOUBLE PRECISION) AS value,
    CAST(GREATEST(places.states, FLOOR((places.zipcodes - 2 * places.states) / 3.0)) AS DOUBLE PRECISION) AS band_low,
    CAST(CEIL(places.zipcodes / 3.0) + places.states AS DOUBLE PRECISION) AS band_high
FROM counted
CROSS JOIN places
LEFT JOIN run ON 1 = 1;
