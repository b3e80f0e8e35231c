-- violates: Two events belong to a visit that is not there.
-- also: emergency_311_numbers_are_made_of_patient_visit_and_place
INSERT INTO emergency.ed_events (
    event_id,
    visit_id,
    event_seq,
    activity,
    event_time,
    resource
)
SELECT
    -planned.event_seq,
    -1,
    planned.event_seq,
    planned.activity,
    CAST(load_runs.today - 100 AS TIMESTAMP),
    planned.resource
FROM (VALUES (1, 'Arrival', 'Registration'), (2, 'Left without being seen', 'Waiting room')) AS planned (event_seq, activity, resource)
CROSS JOIN load_runs
WHERE load_runs.run_id = (SELECT MAX(run_id) FROM load_runs);
