-- metric: stay_position_in_range
-- means: Where in its condition's range a first visit's length of stay lies, from 0 % (shortest) to 100 % (longest), on average; conditions whose range starts at one day or more.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: 25 to 42 %: stays lie mostly near the beginning of the range (an even spread would give 50 %), give or take four standard errors (deviation at most 42 points); in periods of a year or more
WITH run AS (
    SELECT
        today - start_date AS days
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
positions AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(
            SUM(
                CAST(
                    100.0 * (visits.date_of_discharge - visits.date_of_admission - conditions.min_length_of_stay_days)
                    / (conditions.max_length_of_stay_days - conditions.min_length_of_stay_days)
                    AS NUMERIC(9, 4)
                )
            )
            AS DOUBLE PRECISION
        ) AS total
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.visit_id <= 200000
        AND NOT visits.is_follow_up
        AND conditions.min_length_of_stay_days >= 1
        AND conditions.max_length_of_stay_days > conditions.min_length_of_stay_days
)
SELECT
    positions.total / NULLIF(positions.n, 0) AS value,
    CASE WHEN run.days >= 365 THEN 25 - 4 * 42 / SQRT(NULLIF(positions.n, 0)) END AS band_low,
    CASE WHEN run.days >= 365 THEN 42 + 4 * 42 / SQRT(NULLIF(positions.n, 0)) END AS band_high
FROM positions
LEFT JOIN run ON 1 = 1;
