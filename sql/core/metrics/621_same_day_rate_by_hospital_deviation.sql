-- metric: same_day_rate_by_hospital_deviation
-- means: Standard deviation, over hospitals with at least 30 visits, of the share of visits that end on the day they began.
-- unit: percent
-- expect: informational
-- summary: same_day_rate_by_hospital_stddev_pct
WITH hospital_rates AS (
    SELECT
        hospital_id,
        100.0 * SUM(CASE WHEN date_of_discharge = date_of_admission THEN 1 ELSE 0 END) / COUNT(*) AS rate
    FROM visits
    GROUP BY hospital_id
    HAVING COUNT(*) >= 30
)
SELECT
    CAST(CAST(STDDEV_POP(rate) AS NUMERIC(12, 6)) AS DOUBLE PRECISION) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM hospital_rates;
