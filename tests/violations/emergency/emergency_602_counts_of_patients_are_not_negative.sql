-- violates: Less than nobody waits.
UPDATE emergency.bed_snapshots
SET waiting_count = -1
WHERE ed_id = (SELECT MIN(ed_id) FROM emergency.ed_sites)
    AND snapshot_time = (SELECT MAX(snapshot_time) FROM emergency.bed_snapshots);
