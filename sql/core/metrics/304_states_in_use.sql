-- metric: states_in_use
-- means: States, DC and Puerto Rico counted as such, with a ZIP code in use.
-- unit: count
-- expect: informational; grows with --zip-target
WITH places AS (
    SELECT COUNT(DISTINCT state) AS states
    FROM zipcodes
)
SELECT
    CAST(places.states AS DOUBLE PRECISION) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM places;
