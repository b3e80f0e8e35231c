-- asserts: A snapshot has the staffed beds of its department's hospital.
-- tables: emergency.bed_snapshots, emergency.ed_sites
SELECT
    snapshots.ed_id,
    snapshots.snapshot_time,
    snapshots.icu_beds_staffed,
    snapshots.ward_beds_staffed
FROM emergency.bed_snapshots AS snapshots
JOIN emergency.ed_sites AS sites ON sites.ed_id = snapshots.ed_id
WHERE snapshots.icu_beds_staffed <> sites.icu_beds_staffed OR snapshots.ward_beds_staffed <> sites.ward_beds_staffed
ORDER BY snapshots.ed_id, snapshots.snapshot_time;
