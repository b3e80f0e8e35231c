-- violates: A man gives birth.
UPDATE patients
SET
    gender = 'Male',
    prefix = NULL
WHERE patient_id = (
    SELECT MIN(visits.patient_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Childbirth'
);
