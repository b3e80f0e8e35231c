-- asserts: A patient's gender is Female or Male.
-- tables: patients
SELECT
    patient_id,
    gender
FROM patients
WHERE gender IS NULL OR gender NOT IN ('Female', 'Male')
ORDER BY patient_id;
