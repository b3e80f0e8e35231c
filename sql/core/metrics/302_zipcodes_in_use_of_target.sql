-- metric: zipcodes_in_use_of_target
-- means: ZIP codes in use as a share of those asked for, in nationwide mode.
-- unit: percent
-- expect: 100 % at most (spec/core.md, section 8); less only where the pool has too few
WITH run AS (
    SELECT
        zip_target,
        mode
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
counted AS (
    SELECT COUNT(*) AS zipcodes
    FROM zipcodes
)
SELECT
    CAST(CASE WHEN run.mode = 'nationwide' THEN 100.0 * counted.zipcodes / NULLIF(run.zip_target, 0) END AS DOUBLE PRECISION) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(100 AS DOUBLE PRECISION) AS band_high
FROM counted
LEFT JOIN run ON 1 = 1;
