-- violates: The only visit of a patient has a specialist of the hospital for something else.
UPDATE visits
SET doctor_id = (
    SELECT MIN(colleagues.doctor_id)
    FROM conditions
    JOIN doctors AS colleagues ON colleagues.specialty <> conditions.specialty AND colleagues.specialty <> 'Family Medicine'
    WHERE conditions.condition_id = visits.condition_id AND colleagues.hospital_id = visits.hospital_id
)
WHERE visit_id = (
    SELECT MIN(lone_visits.visit_id)
    FROM (SELECT MIN(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) = 1) AS lone_visits
    JOIN visits AS changed ON changed.visit_id = lone_visits.visit_id
    JOIN conditions ON conditions.condition_id = changed.condition_id
    JOIN doctors ON doctors.hospital_id = changed.hospital_id
    WHERE doctors.specialty <> conditions.specialty AND doctors.specialty <> 'Family Medicine'
);
