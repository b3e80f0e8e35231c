-- violates: A follow-up costs a thousand times as much.
UPDATE billing
SET
    total_charge = 1000 * total_charge,
    insurance_coverage_amount = 1000 * insurance_coverage_amount,
    patient_responsibility_amount = 1000 * patient_responsibility_amount
WHERE billing_id = (
    SELECT MIN(bills.billing_id)
    FROM billing AS bills
    JOIN visits ON visits.visit_id = bills.visit_id
    WHERE visits.is_follow_up
);
