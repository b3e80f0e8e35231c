-- mistake: You counted gaps, so that a patient with two long ones counts twice.
WITH g AS (SELECT patient_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits)
SELECT p.gender, SUM(CASE WHEN n - d > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN n IS NULL AND (SELECT MAX(today) FROM load_runs) - d > 365 THEN 1 ELSE 0 END) FROM g JOIN patients p ON p.patient_id = g.patient_id GROUP BY p.gender;
