-- violates: An ICU bed is in use that is not staffed.
UPDATE emergency.bed_snapshots
SET icu_beds_occupied = icu_beds_staffed + 1
WHERE ed_id = (SELECT MIN(ed_id) FROM emergency.ed_sites)
    AND snapshot_time = (SELECT MAX(snapshot_time) FROM emergency.bed_snapshots);
