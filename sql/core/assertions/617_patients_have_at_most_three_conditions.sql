-- asserts: A patient has at most three different conditions.
-- tables: visits
-- from: histories
-- summary: patients_with_gt3_conditions
SELECT
    patient_id,
    conditions
FROM histories
WHERE conditions > 3
ORDER BY patient_id;
