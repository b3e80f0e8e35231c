-- asserts: The events of a visit have the times of ed_visits, and there are no others.
-- tables: emergency.ed_visits, emergency.ed_events
WITH logged AS (
    SELECT
        visit_id,
        COUNT(*) AS events,
        MAX(CASE WHEN activity = 'Arrival' THEN event_time END) AS arrived,
        MAX(CASE WHEN activity = 'Triage' THEN event_time END) AS triaged,
        MAX(CASE WHEN activity = 'Bed placed' THEN event_time END) AS placed,
        MAX(CASE WHEN activity = 'Doctor first seen' THEN event_time END) AS seen,
        MAX(CASE WHEN activity = 'Lab ordered' THEN event_time END) AS lab_ordered,
        MAX(CASE WHEN activity = 'Lab resulted' THEN event_time END) AS lab_resulted,
        MAX(CASE WHEN activity = 'CT ordered' THEN event_time END) AS ct_ordered,
        MAX(CASE WHEN activity = 'CT resulted' THEN event_time END) AS ct_resulted,
        MAX(CASE WHEN activity = 'Disposition decided' THEN event_time END) AS decided,
        MAX(CASE WHEN activity = 'Departed' THEN event_time END) AS departed,
        MAX(CASE WHEN activity = 'Left without being seen' THEN event_time END) AS left_unseen
    FROM emergency.ed_events
    GROUP BY visit_id
)
SELECT
    visits.visit_id,
    logged.events
FROM emergency.ed_visits AS visits
LEFT JOIN logged ON logged.visit_id = visits.visit_id
WHERE logged.arrived IS DISTINCT FROM visits.arrival_timestamp
    OR logged.triaged IS DISTINCT FROM visits.triage_time
    OR logged.placed IS DISTINCT FROM visits.bed_time
    OR logged.seen IS DISTINCT FROM visits.doctor_time
    OR logged.lab_ordered IS DISTINCT FROM visits.lab_order_time
    OR logged.lab_resulted IS DISTINCT FROM visits.lab_result_time
    OR logged.ct_ordered IS DISTINCT FROM visits.ct_order_time
    OR logged.ct_resulted IS DISTINCT FROM visits.ct_result_time
    OR logged.decided IS DISTINCT FROM visits.disposition_time
    OR logged.departed IS DISTINCT FROM CASE WHEN visits.disposition <> 'LWBS' THEN visits.actual_departure_time END
    OR logged.left_unseen IS DISTINCT FROM CASE WHEN visits.disposition = 'LWBS' THEN visits.actual_departure_time END
    OR logged.events <> 3
    + CASE WHEN visits.disposition <> 'LWBS' THEN 3 ELSE 0 END
    + CASE WHEN visits.lab_order_time IS NOT NULL THEN 2 ELSE 0 END
    + CASE WHEN visits.ct_order_time IS NOT NULL THEN 2 ELSE 0 END
ORDER BY visits.visit_id;
