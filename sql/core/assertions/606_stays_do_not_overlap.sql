-- asserts: A patient's stay begins after the day on which the previous one ended.
-- tables: visits
WITH neighbours AS (
    SELECT
        visit_id,
        patient_id,
        date_of_admission,
        LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS previous_discharge
    FROM visits
)
SELECT
    visit_id,
    patient_id,
    previous_discharge,
    date_of_admission
FROM neighbours
WHERE date_of_admission <= previous_discharge
ORDER BY visit_id, previous_discharge;
