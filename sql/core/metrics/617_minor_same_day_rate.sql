-- metric: minor_same_day_rate
-- means: First visits for minor and chronic conditions that may last 0 days and do.
-- unit: percent
-- expect: --minor-same-day-rate with the biases of the visits' hospitals and doctors, clipped to 0 to .95 (spec/core.md, section 6), give or take four standard errors and 1 point
-- summary: minor_same_day_rate_actual_pct
WITH run AS (
    SELECT
        minor_same_day_rate
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
chances AS (
    SELECT
        CAST(LEAST(GREATEST(run.minor_same_day_rate + hospitals.same_day_bias + doctors.same_day_bias, 0), 0.95) AS NUMERIC(7, 6)) AS p,
        CASE WHEN visits.date_of_discharge = visits.date_of_admission THEN 1 ELSE 0 END AS is_same_day
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    JOIN hospitals ON hospitals.hospital_id = visits.hospital_id
    JOIN doctors ON doctors.doctor_id = visits.doctor_id
    CROSS JOIN run
    WHERE NOT visits.is_follow_up
        AND conditions.same_day_ok
        AND conditions.min_length_of_stay_days = 0
        AND conditions.category IN ('minor', 'chronic')
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(SUM(is_same_day) AS DOUBLE PRECISION) AS hits,
        CAST(SUM(p) AS DOUBLE PRECISION) AS expected_hits,
        CAST(SUM(p * (1 - p)) AS DOUBLE PRECISION) AS variance
    FROM chances
)
SELECT
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, 100 * ((expected_hits - 4 * SQRT(variance)) / NULLIF(n, 0) - 0.01)) AS band_low,
    LEAST(100, 100 * ((expected_hits + 4 * SQRT(variance)) / NULLIF(n, 0) + 0.01)) AS band_high
FROM sample;
