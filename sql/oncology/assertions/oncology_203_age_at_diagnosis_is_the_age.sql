-- asserts: age_at_diagnosis is the patient's age in completed years, and 18 or more.
-- tables: oncology.tumors, patients
SELECT
    tumors.tumor_id,
    tumors.age_at_diagnosis,
    patients.date_of_birth,
    tumors.diagnosis_date
FROM oncology.tumors
JOIN patients ON patients.patient_id = tumors.patient_id
WHERE tumors.age_at_diagnosis < 18
    OR tumors.age_at_diagnosis
    <> EXTRACT(YEAR FROM tumors.diagnosis_date) - EXTRACT(YEAR FROM patients.date_of_birth)
    - CASE
        WHEN 100 * EXTRACT(MONTH FROM tumors.diagnosis_date) + EXTRACT(DAY FROM tumors.diagnosis_date)
            < 100 * EXTRACT(MONTH FROM patients.date_of_birth) + EXTRACT(DAY FROM patients.date_of_birth)
        THEN 1
        ELSE 0
    END
ORDER BY tumors.tumor_id;
