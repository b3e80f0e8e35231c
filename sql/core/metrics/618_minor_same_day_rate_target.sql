-- metric: minor_same_day_rate_target
-- means: The base rate of same-day discharge that the load was asked for.
-- unit: percent
-- expect: --minor-same-day-rate (spec/core.md, section 2)
-- summary: minor_same_day_rate_target_pct
WITH run AS (
    SELECT
        minor_same_day_rate
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    CAST(100 * run.minor_same_day_rate AS DOUBLE PRECISION) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    CAST(100 AS DOUBLE PRECISION) AS band_high
FROM (SELECT 1 AS one) AS single
LEFT JOIN run ON 1 = 1;
