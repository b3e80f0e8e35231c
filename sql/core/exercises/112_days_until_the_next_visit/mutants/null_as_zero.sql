-- mistake: You made a gap of 0 days out of every missing next visit.
SELECT p.gender, COUNT(*), ROUND(CAST(1.0 * SUM(COALESCE(d, 0)) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(d) FROM (SELECT patient_id, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) - date_of_discharge AS d FROM visits) g JOIN patients p ON p.patient_id = g.patient_id GROUP BY p.gender;
