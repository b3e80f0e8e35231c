-- asserts: A follow-up has the doctor and the hospital of the visit before it.
-- tables: visits
-- summary: same_condition_followup_doc_hosp_mismatches
WITH neighbours AS (
    SELECT
        visit_id,
        patient_id,
        condition_id,
        doctor_id,
        hospital_id,
        LAG(condition_id) OVER (PARTITION BY patient_id ORDER BY visit_id) AS previous_condition_id,
        LAG(doctor_id) OVER (PARTITION BY patient_id ORDER BY visit_id) AS previous_doctor_id,
        LAG(hospital_id) OVER (PARTITION BY patient_id ORDER BY visit_id) AS previous_hospital_id
    FROM visits
)
SELECT
    visit_id,
    patient_id,
    previous_doctor_id,
    doctor_id,
    previous_hospital_id,
    hospital_id
FROM neighbours
WHERE condition_id = previous_condition_id
    AND (doctor_id <> previous_doctor_id OR hospital_id <> previous_hospital_id)
ORDER BY visit_id;
