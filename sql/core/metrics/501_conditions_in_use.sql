-- metric: conditions_in_use
-- from: prescriptions
-- means: Conditions that some visit has.
-- unit: count
-- expect: informational; 17 and more from a few thousand patients
WITH used AS (
    SELECT COUNT(DISTINCT condition) AS conditions
    FROM prescriptions
)
SELECT
    CAST(used.conditions AS DOUBLE PRECISION) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM used;
