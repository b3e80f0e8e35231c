-- violates: The only visit of a patient has a doctor of another hospital.
-- also: 305_patient_is_served_in_the_home_state
UPDATE visits
SET doctor_id = (
    SELECT MIN(strangers.doctor_id)
    FROM doctors
    JOIN doctors AS strangers ON strangers.hospital_id <> doctors.hospital_id AND strangers.specialty = doctors.specialty
    WHERE doctors.doctor_id = visits.doctor_id
)
WHERE visit_id = (
    SELECT MIN(visit_id)
    FROM (SELECT MIN(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) = 1) AS lone_visits
);
