-- violates: A patient is born on the anchor date, after a visit.
UPDATE patients
SET date_of_birth = (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
WHERE patient_id = (
    SELECT patient_id
    FROM emergency.ed_visits
    ORDER BY visit_id
    LIMIT 1
);
