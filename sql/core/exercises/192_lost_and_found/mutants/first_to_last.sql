-- mistake: You took the time from the first to the last visit; a patient who comes every month has that too.
WITH e AS (SELECT patient_id, MAX(date_of_admission) - MIN(date_of_discharge) AS g, MAX(date_of_discharge) AS l FROM visits GROUP BY patient_id)
SELECT p.gender, SUM(CASE WHEN g > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN (SELECT MAX(today) FROM load_runs) - l > 365 THEN 1 ELSE 0 END) FROM e JOIN patients p ON p.patient_id = e.patient_id GROUP BY p.gender;
