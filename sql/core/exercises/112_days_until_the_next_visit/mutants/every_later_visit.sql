-- mistake: Your self-join takes all later visits, not just the next one.
SELECT p.gender, COUNT(*), ROUND(CAST(1.0 * SUM(w.date_of_admission - v.date_of_discharge) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(w.date_of_admission - v.date_of_discharge) FROM visits v JOIN visits w ON w.patient_id = v.patient_id AND w.visit_id > v.visit_id JOIN patients p ON p.patient_id = v.patient_id GROUP BY p.gender;
