-- asserts: lab_turnaround_time_minutes is the time from the order to the result.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    lab_order_time,
    lab_result_time,
    lab_turnaround_time_minutes
FROM emergency.ed_visits
WHERE (lab_result_time IS NULL) <> (lab_turnaround_time_minutes IS NULL)
    OR lab_result_time <> lab_order_time + lab_turnaround_time_minutes * INTERVAL '1 minute'
ORDER BY visit_id;
