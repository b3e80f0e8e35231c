-- asserts: Every snapshot of the beds is that of a department that exists.
-- tables: emergency.bed_snapshots, emergency.ed_sites
-- enforced by: fk_bed_snapshots_site
SELECT
    snapshots.ed_id,
    snapshots.snapshot_time
FROM emergency.bed_snapshots AS snapshots
LEFT JOIN emergency.ed_sites AS sites ON sites.ed_id = snapshots.ed_id
WHERE sites.ed_id IS NULL
ORDER BY snapshots.ed_id, snapshots.snapshot_time;
