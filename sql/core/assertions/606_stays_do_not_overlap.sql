-- asserts: A patient's stay begins after the day on which the previous one ended.
-- tables: visits
-- from: visit_pairs
-- Where visits are out of order, that is what is reported.
SELECT
    visit_id,
    patient_id,
    previous_date_of_discharge,
    date_of_admission
FROM visit_pairs
WHERE patient_id = previous_patient_id
    AND date_of_discharge >= previous_date_of_discharge
    AND date_of_admission <= previous_date_of_discharge
ORDER BY visit_id;
