-- violates: The result of a laboratory test is there when it is ordered.
-- also: emergency_404_events_agree_with_the_visit
UPDATE emergency.ed_visits
SET
    lab_result_time = lab_order_time,
    lab_turnaround_time_minutes = 0
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE lab_order_time IS NOT NULL);
