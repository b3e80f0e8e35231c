-- metric: same_day_rates_by_category
-- means: First visits that may last 0 days and do: for minor and chronic conditions, and for others.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: --minor-same-day-rate, and 20 %, with the biases of the visits' hospitals and doctors, clipped to 0 to .95 (spec/core.md, section 6), give or take four standard errors and four hits and 1 point
-- summary: minor_same_day_rate_actual_pct = minor_and_chronic
WITH run AS (
    SELECT
        minor_same_day_rate
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
counted AS (
    SELECT
        hospital_id,
        doctor_id,
        condition_id,
        COUNT(*) AS visits,
        COUNT(*) FILTER (WHERE date_of_discharge = date_of_admission) AS same_days
    FROM visits
    WHERE visit_id <= 200000 AND NOT is_follow_up
    GROUP BY hospital_id, doctor_id, condition_id
),
bases AS (
    SELECT
        conditions.condition_id,
        conditions.category IN ('minor', 'chronic') AS is_minor,
        CASE WHEN conditions.category IN ('minor', 'chronic') THEN run.minor_same_day_rate ELSE 0.20 END AS rate
    FROM conditions
    CROSS JOIN run
    WHERE conditions.same_day_ok AND conditions.min_length_of_stay_days = 0
),
chances AS (
    SELECT
        bases.is_minor,
        counted.visits,
        counted.same_days,
        CAST(LEAST(GREATEST(bases.rate + hospitals.same_day_bias + doctors.same_day_bias, 0), 0.95) AS NUMERIC(7, 6)) AS p
    FROM counted
    JOIN bases ON bases.condition_id = counted.condition_id
    JOIN hospitals ON hospitals.hospital_id = counted.hospital_id
    JOIN doctors ON doctors.doctor_id = counted.doctor_id
),
parts (part, is_minor) AS (
    VALUES
        ('minor_and_chronic', TRUE),
        ('other', FALSE)
),
sample AS (
    SELECT
        parts.part,
        CAST(SUM(chances.visits) AS DOUBLE PRECISION) AS n,
        CAST(SUM(chances.same_days) AS DOUBLE PRECISION) AS hits,
        CAST(SUM(chances.visits * chances.p) AS DOUBLE PRECISION) AS expected_hits,
        CAST(SUM(chances.visits * chances.p * (1 - chances.p)) AS DOUBLE PRECISION) AS variance
    FROM parts
    LEFT JOIN chances ON chances.is_minor = parts.is_minor
    GROUP BY parts.part
)
SELECT
    part,
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, 100 * ((expected_hits - 4 * SQRT(variance) - 4) / NULLIF(n, 0) - 0.01)) AS band_low,
    LEAST(100, 100 * ((expected_hits + 4 * SQRT(variance) + 4) / NULLIF(n, 0) + 0.01)) AS band_high
FROM sample
ORDER BY part;
