-- violates: Less than no ambulance is turned away.
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
    (SELECT MIN(ed_id) FROM emergency.ed_sites),
    CAST(today - 100 AS TIMESTAMP) + INTERVAL '5 hours',
    CAST(today - 100 AS TIMESTAMP) + INTERVAL '5 hours 1 minute',
    'Ambulance saturation',
    5,
    -1
FROM load_runs
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);
