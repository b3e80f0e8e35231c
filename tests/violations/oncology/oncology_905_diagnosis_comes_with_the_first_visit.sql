-- violates: The core treats a cancer two months before its diagnosis.
UPDATE visits
SET date_of_admission = (
    SELECT tumors.diagnosis_date - 60
    FROM oncology.tumors
    WHERE tumors.patient_id = visits.patient_id
)
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN oncology.tumors ON tumors.patient_id = visits.patient_id
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Cancer'
);
