-- violates: A CT is ordered before the doctor came.
-- also: emergency_404_events_agree_with_the_visit
UPDATE emergency.ed_visits
SET ct_order_time = doctor_time - INTERVAL '1 minute'
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE ct_order_time IS NOT NULL);
