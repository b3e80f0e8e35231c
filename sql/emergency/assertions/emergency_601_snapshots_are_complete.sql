-- asserts: Every department has one snapshot at 0, 4, 8, 12, 16 and 20 h of each of the 730 days before the anchor date.
-- tables: emergency.ed_sites, emergency.bed_snapshots, load_runs
WITH run AS (
    SELECT
        CAST(today AS TIMESTAMP) AS window_end,
        CAST(today - 730 AS TIMESTAMP) AS window_start
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
proper AS (
    SELECT
        snapshots.ed_id,
        COUNT(*) AS snapshots,
        COUNT(DISTINCT snapshots.snapshot_time) AS times,
        SUM(
            CASE
                WHEN snapshots.snapshot_time < run.window_start OR snapshots.snapshot_time >= run.window_end THEN 1
                WHEN MOD(CAST(EXTRACT(EPOCH FROM snapshots.snapshot_time) AS BIGINT), 14400) <> 0 THEN 1
                ELSE 0
            END
        ) AS misplaced
    FROM emergency.bed_snapshots AS snapshots
    CROSS JOIN run
    GROUP BY snapshots.ed_id
)
SELECT
    sites.ed_id,
    proper.snapshots,
    proper.times,
    proper.misplaced
FROM emergency.ed_sites AS sites
LEFT JOIN proper ON proper.ed_id = sites.ed_id
WHERE proper.snapshots IS DISTINCT FROM 4380 OR proper.times IS DISTINCT FROM 4380 OR proper.misplaced <> 0
ORDER BY sites.ed_id;
