-- asserts: A patient's visits are numbered in the order in which they ended.
-- tables: visits
-- from: visit_pairs
SELECT
    visit_id,
    patient_id,
    previous_date_of_discharge,
    date_of_discharge
FROM visit_pairs
WHERE patient_id = previous_patient_id AND date_of_discharge < previous_date_of_discharge
ORDER BY visit_id;
