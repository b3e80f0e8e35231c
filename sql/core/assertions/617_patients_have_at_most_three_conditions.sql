-- asserts: A patient has at most three different conditions.
-- tables: visits
-- summary: patients_with_gt3_conditions
WITH patient_conditions AS (
    SELECT
        patient_id,
        condition_id
    FROM visits
    GROUP BY patient_id, condition_id
)
SELECT
    patient_id,
    COUNT(*) AS conditions
FROM patient_conditions
GROUP BY patient_id
HAVING COUNT(*) > 3
ORDER BY patient_id;
