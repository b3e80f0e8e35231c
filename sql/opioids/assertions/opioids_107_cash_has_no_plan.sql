-- asserts: A dispensing has no kind of plan exactly when it is paid in cash.
-- tables: opioids.dispenses
-- from: opioid_fills
-- enforced by: ck_opioids_dispenses_plan_for_insurance
SELECT
    dispense_id,
    payment_type,
    plan_kind
FROM opioid_fills
WHERE (plan_kind IS NULL) <> (payment_type = 'Cash')
ORDER BY dispense_id;
