-- violates: A snapshot is missing.
DELETE FROM emergency.bed_snapshots
WHERE ed_id = (SELECT MIN(ed_id) FROM emergency.ed_sites)
    AND snapshot_time = (SELECT MAX(snapshot_time) FROM emergency.bed_snapshots);
