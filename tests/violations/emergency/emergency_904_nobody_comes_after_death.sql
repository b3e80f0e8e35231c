-- violates: A patient was dead before a visit.
UPDATE patients
SET date_of_death = date_of_birth
WHERE patient_id = (
    SELECT patient_id
    FROM emergency.ed_visits
    ORDER BY visit_id
    LIMIT 1
);
