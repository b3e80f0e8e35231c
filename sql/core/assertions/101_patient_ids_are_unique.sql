-- asserts: No two patients have the same patient_id.
-- tables: patients
-- summary: patients_unique_ids (passed)
-- enforced by: pk_patients
SELECT
    patient_id,
    COUNT(*) AS patients
FROM patients
GROUP BY patient_id
HAVING COUNT(*) > 1
ORDER BY patient_id;
