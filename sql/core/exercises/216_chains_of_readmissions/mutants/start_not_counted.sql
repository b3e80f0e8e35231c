-- mistake: You counted the readmissions of a chain without the visit that began it.
WITH g AS (SELECT patient_id AS p, visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), n AS (SELECT p, SUM(CASE WHEN g <= 30 THEN 0 ELSE 1 END) OVER (PARTITION BY p ORDER BY a, v) AS c FROM g), c AS (SELECT COUNT(*) - 1 AS k FROM n GROUP BY p, c)
SELECT k, COUNT(*) FROM c GROUP BY k;
