-- mutant: all_visits_for_all_patients
-- mistake: You multiplied by the number of visits, not of patients.
-- query:
WITH h AS (SELECT DISTINCT patient_id AS p, condition_id AS c FROM visits), s AS (SELECT c, COUNT(*) AS n FROM h GROUP BY c), q AS (SELECT a.c AS x, b.c AS y, COUNT(*) AS n FROM h a JOIN h b ON b.p = a.p AND b.c > a.c GROUP BY 1, 2 HAVING COUNT(*) >= 5)
SELECT c.name, d.name, q.n, ROUND(CAST(1.0 * q.n * (SELECT COUNT(*) FROM visits) / (s.n * t.n) AS NUMERIC(18, 6)), 2) FROM q JOIN s ON s.c = x JOIN s t ON t.c = y JOIN conditions c ON c.condition_id = x JOIN conditions d ON d.condition_id = y;

-- mutant: five_left_out
-- mistake: You left out the pairs that exactly 5 patients have.
-- query:
WITH h AS (SELECT DISTINCT patient_id AS p, condition_id AS c FROM visits), s AS (SELECT c, COUNT(*) AS n FROM h GROUP BY c), q AS (SELECT a.c AS x, b.c AS y, COUNT(*) AS n FROM h a JOIN h b ON b.p = a.p AND b.c > a.c GROUP BY 1, 2 HAVING COUNT(*) > 5)
SELECT c.name, d.name, q.n, ROUND(CAST(1.0 * q.n * (SELECT COUNT(DISTINCT patient_id) FROM visits) / (s.n * t.n) AS NUMERIC(18, 6)), 2) FROM q JOIN s ON s.c = x JOIN s t ON t.c = y JOIN conditions c ON c.condition_id = x JOIN conditions d ON d.condition_id = y;

-- mutant: pairs_twice
-- mistake: Each pair is in your list twice, once in each order.
-- query:
WITH h AS (SELECT DISTINCT patient_id AS p, condition_id AS c FROM visits), s AS (SELECT c, COUNT(*) AS n FROM h GROUP BY c), q AS (SELECT a.c AS x, b.c AS y, COUNT(*) AS n FROM h a JOIN h b ON b.p = a.p AND b.c <> a.c GROUP BY 1, 2 HAVING COUNT(*) >= 5)
SELECT c.name, d.name, q.n, ROUND(CAST(1.0 * q.n * (SELECT COUNT(DISTINCT patient_id) FROM visits) / (s.n * t.n) AS NUMERIC(18, 6)), 2) FROM q JOIN s ON s.c = x JOIN s t ON t.c = y JOIN conditions c ON c.condition_id = x JOIN conditions d ON d.condition_id = y;

-- mutant: share_of_the_first
-- mistake: You divided by the patients of the first condition only, which is a share and no lift.
-- query:
WITH h AS (SELECT DISTINCT patient_id AS p, condition_id AS c FROM visits), s AS (SELECT c, COUNT(*) AS n FROM h GROUP BY c), q AS (SELECT a.c AS x, b.c AS y, COUNT(*) AS n FROM h a JOIN h b ON b.p = a.p AND b.c > a.c GROUP BY 1, 2 HAVING COUNT(*) >= 5)
SELECT c.name, d.name, q.n, ROUND(CAST(1.0 * q.n / s.n AS NUMERIC(18, 6)), 2) FROM q JOIN s ON s.c = x JOIN conditions c ON c.condition_id = x JOIN conditions d ON d.condition_id = y;

-- mutant: sizes_of_the_pairs
-- mistake: You took the sizes of the conditions from patients who have several, so that the others are missing below the line.
-- query:
WITH h AS (SELECT DISTINCT patient_id AS p, condition_id AS c FROM visits), k AS (SELECT a.p, a.c AS x, b.c AS y FROM h a JOIN h b ON b.p = a.p AND b.c <> a.c), s AS (SELECT x AS c, COUNT(DISTINCT p) AS n FROM k GROUP BY x), q AS (SELECT x, y, COUNT(*) AS n FROM k WHERE y > x GROUP BY 1, 2 HAVING COUNT(*) >= 5)
SELECT c.name, d.name, q.n, ROUND(CAST(1.0 * q.n * (SELECT COUNT(DISTINCT patient_id) FROM visits) / (s.n * t.n) AS NUMERIC(18, 6)), 2) FROM q JOIN s ON s.c = x JOIN s t ON t.c = y JOIN conditions c ON c.condition_id = x JOIN conditions d ON d.condition_id = y;

-- mutant: visits_paired
-- mistake: You paired visits, so that a patient counts once for each pair of visits.
-- query:
WITH h AS (SELECT DISTINCT patient_id AS p, condition_id AS c FROM visits), s AS (SELECT c, COUNT(*) AS n FROM h GROUP BY c), q AS (SELECT a.condition_id AS x, b.condition_id AS y, COUNT(*) AS n FROM visits a JOIN visits b ON b.patient_id = a.patient_id AND b.condition_id > a.condition_id GROUP BY 1, 2 HAVING COUNT(*) >= 5)
SELECT c.name, d.name, q.n, ROUND(CAST(1.0 * q.n * (SELECT COUNT(DISTINCT patient_id) FROM visits) / (s.n * t.n) AS NUMERIC(18, 6)), 2) FROM q JOIN s ON s.c = x JOIN s t ON t.c = y JOIN conditions c ON c.condition_id = x JOIN conditions d ON d.condition_id = y;
