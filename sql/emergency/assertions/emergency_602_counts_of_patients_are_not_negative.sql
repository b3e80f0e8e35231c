-- asserts: The numbers of patients in a snapshot are not negative.
-- tables: emergency.bed_snapshots
-- enforced by: ck_bed_snapshots_counts
SELECT
    ed_id,
    snapshot_time,
    waiting_count,
    in_treatment_count,
    boarding_count
FROM emergency.bed_snapshots
WHERE waiting_count < 0 OR in_treatment_count < 0 OR boarding_count < 0
ORDER BY ed_id, snapshot_time;
