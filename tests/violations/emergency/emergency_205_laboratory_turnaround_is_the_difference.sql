-- violates: A laboratory turnaround is a minute too long.
UPDATE emergency.ed_visits
SET lab_turnaround_time_minutes = lab_turnaround_time_minutes + 1
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE lab_order_time IS NOT NULL);
