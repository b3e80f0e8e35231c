-- mistake: Your windows do not begin anew with each patient, so that chains run from one patient to the next.
WITH g AS (SELECT visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_discharge) OVER (ORDER BY patient_id, date_of_admission, visit_id) AS g, patient_id AS p FROM visits), n AS (SELECT SUM(CASE WHEN g <= 30 THEN 0 ELSE 1 END) OVER (ORDER BY p, a, v) AS c FROM g), c AS (SELECT COUNT(*) AS k FROM n GROUP BY c)
SELECT k, COUNT(*) FROM c GROUP BY k;
