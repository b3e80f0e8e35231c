-- asserts: A visit is a follow-up exactly when its condition is that of the patient's previous visit.
-- tables: visits
-- from: visit_pairs
SELECT
    visit_id,
    patient_id,
    condition_id,
    previous_condition_id,
    is_follow_up
FROM visit_pairs
WHERE is_follow_up
    IS DISTINCT FROM COALESCE(patient_id = previous_patient_id AND condition_id = previous_condition_id, FALSE)
ORDER BY visit_id;
