-- violates: A hospital has one ICU bed more for a while.
UPDATE emergency.bed_snapshots
SET icu_beds_staffed = icu_beds_staffed + 1
WHERE ed_id = (SELECT MIN(ed_id) FROM emergency.ed_sites)
    AND snapshot_time = (SELECT MAX(snapshot_time) FROM emergency.bed_snapshots);
