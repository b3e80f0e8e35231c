-- asserts: A death lies after birth, not before the first day of the period, and not after the anchor date.
-- tables: patients
SELECT
    patients.patient_id,
    patients.date_of_birth,
    patients.date_of_death
FROM patients
JOIN load_runs ON load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
WHERE patients.date_of_death < patients.date_of_birth
    OR patients.date_of_death < load_runs.start_date
    OR patients.date_of_death > load_runs.today
ORDER BY patients.patient_id;
