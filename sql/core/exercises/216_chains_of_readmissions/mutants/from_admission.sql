-- mistake: You counted the 30 days from the admission of the visit before.
WITH g AS (SELECT patient_id AS p, visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), n AS (SELECT p, SUM(CASE WHEN g <= 30 THEN 0 ELSE 1 END) OVER (PARTITION BY p ORDER BY a, v) AS c FROM g), c AS (SELECT COUNT(*) AS k FROM n GROUP BY p, c)
SELECT k, COUNT(*) FROM c GROUP BY k;
