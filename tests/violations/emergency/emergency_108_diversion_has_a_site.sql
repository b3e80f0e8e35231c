-- violates: A diversion is that of a department that is not there.
INSERT INTO emergency.ambulance_diversions (
    diversion_id,
    ed_id,
    start_time,
    end_time,
    trigger_reason,
    ed_census_at_start,
    ambulances_diverted
)
SELECT
    -1,
    -1,
    CAST(today - 100 AS TIMESTAMP) + INTERVAL '5 hours',
    CAST(today - 100 AS TIMESTAMP) + INTERVAL '5 hours 1 minute',
    'Ambulance saturation',
    5,
    0
FROM load_runs
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);
