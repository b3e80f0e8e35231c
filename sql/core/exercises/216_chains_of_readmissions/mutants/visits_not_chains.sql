-- mistake: Beside each length you counted the visits in chains of that length, not the chains.
WITH g AS (SELECT patient_id AS p, visit_id AS v, date_of_admission AS a, date_of_admission - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), n AS (SELECT p, SUM(CASE WHEN g <= 30 THEN 0 ELSE 1 END) OVER (PARTITION BY p ORDER BY a, v) AS c FROM g), c AS (SELECT COUNT(*) AS k FROM n GROUP BY p, c)
SELECT k, SUM(k) FROM c GROUP BY k;
