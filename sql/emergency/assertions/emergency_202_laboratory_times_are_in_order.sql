-- asserts: A laboratory test is ordered after the doctor came, has its result later, and the decision waits for it.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    doctor_time,
    lab_order_time,
    lab_result_time,
    disposition_time
FROM emergency.ed_visits
WHERE (lab_order_time IS NULL) <> (lab_result_time IS NULL)
    OR lab_order_time IS NOT NULL AND (doctor_time IS NULL OR lab_order_time < doctor_time)
    OR lab_result_time <= lab_order_time
    OR disposition_time < lab_result_time
ORDER BY visit_id;
