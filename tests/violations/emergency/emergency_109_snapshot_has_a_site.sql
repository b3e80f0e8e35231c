-- violates: A snapshot is that of a department that is not there.
INSERT INTO emergency.bed_snapshots (
    ed_id,
    snapshot_time,
    waiting_count,
    in_treatment_count,
    boarding_count,
    icu_beds_staffed,
    icu_beds_occupied,
    ward_beds_staffed,
    ward_beds_occupied
)
SELECT
    -1,
    CAST(today - 100 AS TIMESTAMP),
    0,
    0,
    0,
    10,
    9,
    60,
    54
FROM load_runs
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);
