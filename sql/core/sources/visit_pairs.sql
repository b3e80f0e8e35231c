-- rows: Every visit, with what stands next to it in the order of visit_id; that is the same patient's where patient_id is the same.
-- The conditions whose severity follows the episode are the bits of a number.
SELECT
    visit_id,
    patient_id,
    doctor_id,
    condition_id,
    is_follow_up,
    severity,
    date_of_admission,
    date_of_discharge,
    (CAST(1 AS BIGINT) << CAST(condition_id AS INTEGER)) & (
        SELECT BIT_OR(CAST(1 AS BIGINT) << CAST(conditions.condition_id AS INTEGER))
        FROM conditions
        WHERE conditions.name IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
    ) <> 0 AS severity_follows_the_episode,
    LAG(patient_id) OVER in_order AS previous_patient_id,
    LAG(doctor_id) OVER in_order AS previous_doctor_id,
    LAG(condition_id) OVER in_order AS previous_condition_id,
    LAG(date_of_discharge) OVER in_order AS previous_date_of_discharge,
    LEAD(is_follow_up) OVER in_order AS next_is_follow_up
FROM visits
WINDOW in_order AS (ORDER BY visit_id)
