-- mistake: You measured from the first discharge to the anchor.
WITH g AS (SELECT patient_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS g FROM visits), e AS (SELECT patient_id, MAX(g) AS g, (SELECT MAX(today) FROM load_runs) - MIN(d) AS l FROM g GROUP BY patient_id)
SELECT p.gender, SUM(CASE WHEN g > 365 THEN 1 ELSE 0 END), SUM(CASE WHEN l > 365 THEN 1 ELSE 0 END) FROM e JOIN patients p ON p.patient_id = e.patient_id GROUP BY p.gender;
