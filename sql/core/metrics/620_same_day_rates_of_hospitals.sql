-- metric: same_day_rates_of_hospitals
-- means: Visits that end on the day they began: the share of all visits, and over hospitals with at least 30 visits its standard deviation and its largest value.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: informational; follow-ups never do
-- summary: same_day_rate_by_hospital_stddev_pct = deviation
-- summary: same_day_rate_overall_pct = overall
-- summary: same_day_rate_top_hospital_pct = top_hospital
WITH counted AS (
    SELECT
        hospital_id,
        COUNT(*) AS visits,
        COUNT(*) FILTER (WHERE date_of_discharge = date_of_admission) AS same_days
    FROM visits
    WHERE visit_id <= 200000
    GROUP BY hospital_id
),
rates AS (
    SELECT
        CAST(SUM(visits) AS DOUBLE PRECISION) AS visits,
        CAST(SUM(same_days) AS DOUBLE PRECISION) AS same_days,
        STDDEV_POP(100.0 * same_days / visits) FILTER (WHERE visits >= 30) AS deviation,
        MAX(100.0 * same_days / visits) FILTER (WHERE visits >= 30) AS top_rate
    FROM counted
),
parts (part, value) AS (
    SELECT 'deviation', CAST(CAST(deviation AS NUMERIC(12, 6)) AS DOUBLE PRECISION) FROM rates
    UNION ALL
    SELECT 'overall', 100 * same_days / NULLIF(visits, 0) FROM rates
    UNION ALL
    SELECT 'top_hospital', CAST(CAST(top_rate AS NUMERIC(12, 6)) AS DOUBLE PRECISION) FROM rates
)
SELECT
    part,
    value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM parts
ORDER BY part;
