-- asserts: Visits are numbered patient by patient, so that the visit_ids of a patient are consecutive.
-- tables: visits
-- from: visit_pairs
SELECT
    visit_id,
    patient_id,
    previous_patient_id
FROM visit_pairs
WHERE patient_id < previous_patient_id
ORDER BY visit_id;
