-- violates: A patient with claims is born on the anchor date.
UPDATE patients
SET date_of_birth = (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1)
WHERE patient_id = (
    SELECT patient_id
    FROM pbm.claims
    GROUP BY patient_id
    HAVING COUNT(DISTINCT fill_date) > 1
    ORDER BY patient_id
    LIMIT 1
);
