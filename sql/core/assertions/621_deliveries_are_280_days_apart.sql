-- asserts: Between a patient's deliveries lie at least 280 days.
-- tables: visits
-- from: births
WITH deliveries AS (
    SELECT
        visit_id,
        patient_id,
        date_of_admission,
        LAG(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS previous_delivery
    FROM births
    WHERE treatment IN ('Delivery', 'Cesarean Section')
)
SELECT
    visit_id,
    patient_id,
    previous_delivery,
    date_of_admission
FROM deliveries
WHERE date_of_admission - previous_delivery < 280
ORDER BY visit_id;
