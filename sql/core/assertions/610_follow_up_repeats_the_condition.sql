-- asserts: A visit is a follow-up exactly when its condition is that of the patient's previous visit.
-- tables: visits
WITH neighbours AS (
    SELECT
        visit_id,
        patient_id,
        condition_id,
        is_follow_up,
        LAG(condition_id) OVER (PARTITION BY patient_id ORDER BY visit_id) AS previous_condition_id
    FROM visits
)
SELECT
    visit_id,
    patient_id,
    condition_id,
    previous_condition_id,
    is_follow_up
FROM neighbours
WHERE is_follow_up IS DISTINCT FROM (condition_id IS NOT DISTINCT FROM previous_condition_id)
ORDER BY visit_id;
