-- mistake: You multiplied by the number of visits, not of patients.
WITH h AS (SELECT DISTINCT patient_id AS p, condition_id AS c FROM visits), s AS (SELECT c, COUNT(*) AS n FROM h GROUP BY c), q AS (SELECT a.c AS x, b.c AS y, COUNT(*) AS n FROM h a JOIN h b ON b.p = a.p AND b.c > a.c GROUP BY 1, 2 HAVING COUNT(*) >= 5)
SELECT c.name, d.name, q.n, ROUND(CAST(1.0 * q.n * (SELECT COUNT(*) FROM visits) / (s.n * t.n) AS NUMERIC(18, 6)), 2) FROM q JOIN s ON s.c = x JOIN s t ON t.c = y JOIN conditions c ON c.condition_id = x JOIN conditions d ON d.condition_id = y;
