-- violates: The only visit of a patient has an unknown doctor.
UPDATE visits
SET doctor_id = 0
WHERE visit_id = (
    SELECT MIN(visit_id)
    FROM (SELECT MIN(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) = 1) AS lone_visits
);
