-- asserts: A follow-up has the doctor of the visit before it, and so the hospital, where that doctor works.
-- tables: visits
-- from: visit_pairs
-- summary: same_condition_followup_doc_hosp_mismatches
SELECT
    visit_id,
    patient_id,
    previous_doctor_id,
    doctor_id
FROM visit_pairs
WHERE patient_id = previous_patient_id AND condition_id = previous_condition_id AND doctor_id <> previous_doctor_id
ORDER BY visit_id;
