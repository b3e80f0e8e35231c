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
-- or violates: A follow-up costs a cent more than the first visit.
UPDATE billing
SET
    total_charge = first_bills.total_charge + 0.01,
    insurance_coverage_amount = first_bills.insurance_coverage_amount,
    patient_responsibility_amount = first_bills.patient_responsibility_amount + 0.01
FROM billing AS first_bills
WHERE first_bills.visit_id = billing.visit_id - 1
    AND billing.visit_id = (
        SELECT MIN(follow_ups.visit_id)
        FROM visits AS follow_ups
        JOIN visits AS first_visits ON first_visits.visit_id = follow_ups.visit_id - 1
        WHERE follow_ups.is_follow_up AND NOT first_visits.is_follow_up
    );
