-- asserts: Every activity has its resource; the exit is an inpatient unit for the admitted only.
-- tables: emergency.ed_events, emergency.ed_visits
SELECT
    events.event_id,
    events.activity,
    events.resource
FROM emergency.ed_events AS events
JOIN emergency.ed_visits AS visits ON visits.visit_id = events.visit_id
WHERE events.resource IS DISTINCT FROM CASE events.activity
    WHEN 'Arrival' THEN 'Registration'
    WHEN 'Triage' THEN 'Triage nurse'
    WHEN 'Bed placed' THEN 'Treatment bed'
    WHEN 'Doctor first seen' THEN 'Doctor'
    WHEN 'Lab ordered' THEN 'Laboratory'
    WHEN 'Lab resulted' THEN 'Laboratory'
    WHEN 'CT ordered' THEN 'CT scanner'
    WHEN 'CT resulted' THEN 'CT scanner'
    WHEN 'Disposition decided' THEN 'Doctor'
    WHEN 'Departed' THEN CASE WHEN visits.disposition = 'Admit' THEN 'Inpatient unit' ELSE 'Exit' END
    WHEN 'Left without being seen' THEN 'Waiting room'
END
ORDER BY events.event_id;
