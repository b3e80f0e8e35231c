-- violates: A diversion spans the arrival of an ambulance.
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
    ed_id,
    arrival_timestamp - INTERVAL '1 minute',
    arrival_timestamp + INTERVAL '1 minute',
    'Ambulance saturation',
    5,
    0
FROM emergency.ed_visits
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE arrival_mode = 'Ambulance' AND triage_level = 3);
