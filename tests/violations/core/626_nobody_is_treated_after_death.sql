-- violates: A patient died the day before the last discharge.
UPDATE patients
SET date_of_death = (
    SELECT MAX(visits.date_of_discharge) - 1
    FROM visits
    WHERE visits.patient_id = patients.patient_id
)
WHERE patient_id = (
    SELECT MIN(visits.patient_id)
    FROM visits
    JOIN (SELECT patient_id, MIN(date_of_admission) AS first_admission FROM visits GROUP BY patient_id) AS firsts
        ON firsts.patient_id = visits.patient_id
    JOIN load_runs ON load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
    WHERE visits.date_of_discharge > load_runs.start_date + 60
);
