-- violates: Someone who leaves unseen comes at two doors at once.
-- also: emergency_404_events_agree_with_the_visit
INSERT INTO emergency.ed_visits (
    visit_id,
    ed_id,
    patient_id,
    arrival_timestamp,
    arrival_mode,
    chief_complaint,
    housing_status,
    triage_time,
    triage_level,
    disposition,
    actual_departure_time,
    left_without_being_seen,
    net_revenue_usd
)
SELECT
    1000 * patient_id + 899,
    ed_id,
    patient_id,
    arrival_timestamp,
    'Walk-in',
    chief_complaint,
    housing_status,
    triage_time,
    triage_level,
    disposition,
    actual_departure_time,
    left_without_being_seen,
    net_revenue_usd
FROM emergency.ed_visits
WHERE visit_id = (
    SELECT MIN(visit_id)
    FROM emergency.ed_visits
    WHERE disposition = 'LWBS'
        AND EXTRACT(HOUR FROM arrival_timestamp) < 20
        AND FLOOR(EXTRACT(HOUR FROM arrival_timestamp) / 4) = FLOOR(EXTRACT(HOUR FROM actual_departure_time) / 4)
);
