-- violates: The only visit of a patient has a doctor of another specialty of the hospital.
UPDATE visits
SET doctor_id = (
    SELECT MIN(colleagues.doctor_id)
    FROM doctors
    JOIN doctors AS colleagues ON colleagues.hospital_id = doctors.hospital_id AND colleagues.specialty <> doctors.specialty
    WHERE doctors.doctor_id = visits.doctor_id
)
WHERE visit_id = (
    SELECT MIN(visit_id)
    FROM (SELECT MIN(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) = 1) AS lone_visits
);
