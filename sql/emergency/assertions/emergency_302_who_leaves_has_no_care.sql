-- asserts: Who leaves without being seen has no bay, no doctor, no test, no decision and no bill; everybody else has bay, doctor and decision.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    disposition,
    bed_time,
    doctor_time,
    doctor_id,
    disposition_time,
    net_revenue_usd
FROM emergency.ed_visits
WHERE disposition = 'LWBS'
    AND (
        COALESCE(bed_time, doctor_time, lab_order_time, lab_result_time, ct_order_time, ct_result_time, disposition_time) IS NOT NULL
        OR doctor_id IS NOT NULL
        OR net_revenue_usd <> 0
    )
    OR disposition <> 'LWBS'
    AND (bed_time IS NULL OR doctor_time IS NULL OR disposition_time IS NULL OR doctor_id IS NULL)
ORDER BY visit_id;
