-- mistake: You divided by the number of visits, not of patients.
SELECT c.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(*) FROM visits) AS NUMERIC(12, 6)), 1) FROM (SELECT condition_id, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) f JOIN conditions c ON c.condition_id = f.condition_id WHERE n = 1 GROUP BY c.name;
