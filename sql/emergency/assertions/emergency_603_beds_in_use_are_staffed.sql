-- asserts: No more beds are in use than are staffed, and none less than 0.
-- tables: emergency.bed_snapshots
-- enforced by: ck_bed_snapshots_icu, ck_bed_snapshots_ward
SELECT
    ed_id,
    snapshot_time,
    icu_beds_occupied,
    icu_beds_staffed,
    ward_beds_occupied,
    ward_beds_staffed
FROM emergency.bed_snapshots
WHERE icu_beds_occupied NOT BETWEEN 0 AND icu_beds_staffed
    OR ward_beds_occupied NOT BETWEEN 0 AND ward_beds_staffed
ORDER BY ed_id, snapshot_time;
