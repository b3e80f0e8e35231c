-- asserts: A bill names the patient of its visit.
-- tables: billing, visits
-- from: visit_bills
SELECT
    billing_id,
    visit_id,
    billed_patient_id,
    patient_id
FROM visit_bills
WHERE billed_patient_id <> patient_id
ORDER BY billing_id;
