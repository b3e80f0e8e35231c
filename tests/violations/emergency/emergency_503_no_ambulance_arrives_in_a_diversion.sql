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
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM emergency.ed_visits AS visits
    WHERE visits.arrival_mode = 'Ambulance'
        AND visits.triage_level = 3
        AND NOT EXISTS (
            SELECT 1
            FROM emergency.ambulance_diversions AS others
            WHERE others.ed_id = visits.ed_id
                AND others.start_time < visits.arrival_timestamp + INTERVAL '1 day'
                AND others.end_time > visits.arrival_timestamp - INTERVAL '1 day'
        )
);
