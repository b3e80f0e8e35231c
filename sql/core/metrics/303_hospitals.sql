-- metric: hospitals
-- means: Hospitals in nationwide mode.
-- unit: count
-- expect: one for 250 expected visits of a state, at most one for three of its ZIP codes in use, at least one (spec/core.md, section 3); visits are expected by ZIP codes in use, give or take a quarter
WITH run AS (
    SELECT
        mode
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
visit_counts AS (
    SELECT COUNT(*) AS visits
    FROM visits
),
zipcode_counts AS (
    SELECT COUNT(*) AS zipcodes
    FROM zipcodes
),
states AS (
    SELECT
        state,
        COUNT(*) AS zipcodes
    FROM zipcodes
    GROUP BY state
),
plans AS (
    SELECT
        GREATEST(1, FLOOR(states.zipcodes / 3.0)) AS most,
        1.0 * visit_counts.visits * states.zipcodes / zipcode_counts.zipcodes / 250 AS wanted
    FROM states
    CROSS JOIN visit_counts
    CROSS JOIN zipcode_counts
),
counted AS (
    SELECT COUNT(*) AS hospitals
    FROM hospitals
)
SELECT
    CAST(CASE WHEN run.mode = 'nationwide' THEN counted.hospitals END AS DOUBLE PRECISION) AS value,
    CAST((SELECT SUM(LEAST(most, GREATEST(1, FLOOR(0.75 * wanted)))) FROM plans) AS DOUBLE PRECISION) AS band_low,
    CAST((SELECT SUM(LEAST(most, GREATEST(1, CEIL(1.25 * wanted)))) FROM plans) AS DOUBLE PRECISION) AS band_high
FROM counted
LEFT JOIN run ON 1 = 1;
