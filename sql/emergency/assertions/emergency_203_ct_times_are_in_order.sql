-- asserts: A CT is ordered after the doctor came, has its report later, and the decision waits for it.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    doctor_time,
    ct_order_time,
    ct_result_time,
    disposition_time
FROM emergency.ed_visits
WHERE (ct_order_time IS NULL) <> (ct_result_time IS NULL)
    OR ct_order_time IS NOT NULL AND (doctor_time IS NULL OR ct_order_time < doctor_time)
    OR ct_result_time <= ct_order_time
    OR disposition_time < ct_result_time
ORDER BY visit_id;
