-- asserts: A bill names the patient of its visit.
-- tables: billing, visits
SELECT
    billing.billing_id,
    billing.visit_id,
    billing.patient_id AS billed_patient_id,
    visits.patient_id AS treated_patient_id
FROM billing
JOIN visits ON visits.visit_id = billing.visit_id
WHERE billing.patient_id <> visits.patient_id
ORDER BY billing.billing_id, visits.patient_id;
