-- asserts: A patient has at most 18 visits.
-- tables: visits
-- from: histories
SELECT
    patient_id,
    visits
FROM histories
WHERE visits > 18
ORDER BY patient_id;
