-- metric: same_day_rate_overall
-- means: Visits that end on the day they began.
-- unit: percent
-- expect: informational; follow-ups never do
-- summary: same_day_rate_overall_pct
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN date_of_discharge = date_of_admission THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM sample;
