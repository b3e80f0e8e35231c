-- asserts: A patient's visits are numbered in the order of their admissions.
-- tables: visits
WITH neighbours AS (
    SELECT
        visit_id,
        patient_id,
        date_of_admission,
        LAG(date_of_admission) OVER (PARTITION BY patient_id ORDER BY visit_id) AS previous_admission
    FROM visits
)
SELECT
    visit_id,
    patient_id,
    previous_admission,
    date_of_admission
FROM neighbours
WHERE date_of_admission < previous_admission
ORDER BY visit_id;
