-- asserts: In nationwide mode a visit's hospital lies in the state where the patient lives.
-- tables: load_runs, visits, patients, hospitals, zipcodes
-- from: visit_rows
-- summary: patient_state_differs_from_hospital_state
SELECT
    visit_id,
    patient_id,
    patient_state,
    hospital_id,
    hospital_state
FROM visit_rows
WHERE is_nationwide AND patient_state <> hospital_state
ORDER BY visit_id;
