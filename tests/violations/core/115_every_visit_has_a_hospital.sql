-- violates: The only visit of a patient is in an unknown hospital.
-- also: 616_doctor_works_in_the_hospital
UPDATE visits
SET hospital_id = 0
WHERE visit_id = (
    SELECT MIN(visit_id)
    FROM (SELECT MIN(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) = 1) AS lone_visits
);
