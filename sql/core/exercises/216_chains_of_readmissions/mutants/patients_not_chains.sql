-- mistake: You put all readmissions of a patient into one chain, however far apart they are.
WITH g AS (SELECT patient_id AS p, date_of_admission - LAG(date_of_discharge) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS g FROM visits), c AS (SELECT p, 1 + SUM(CASE WHEN g <= 30 THEN 1 ELSE 0 END) AS k FROM g GROUP BY p)
SELECT k, COUNT(*) FROM c GROUP BY k;
