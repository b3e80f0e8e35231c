-- metric: visits_per_patient
-- from: histories
-- means: Visits per patient, on average.
-- unit: ratio
-- expect: 5.3, the mean of the shares in spec/core.md, section 6, at the usual share of complex conditions; give or take four standard errors (deviation 4.4) and 0.7
WITH visit_counts AS (
    SELECT
        CAST(SUM(visits) AS DOUBLE PRECISION) AS visits,
        CAST(COUNT(*) AS DOUBLE PRECISION) AS patients
    FROM histories
)
SELECT
    CAST(visit_counts.visits / NULLIF(visit_counts.patients, 0) AS DOUBLE PRECISION) AS value,
    CAST(5.3 - 4 * 4.4 / SQRT(NULLIF(visit_counts.patients, 0)) - 0.7 AS DOUBLE PRECISION) AS band_low,
    CAST(5.3 + 4 * 4.4 / SQRT(NULLIF(visit_counts.patients, 0)) + 0.7 AS DOUBLE PRECISION) AS band_high
FROM visit_counts;
