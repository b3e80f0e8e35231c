-- mistake: You counted the visits of all years.
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(*) AS n, RANK() OVER (PARTITION BY hospital_id ORDER BY COUNT(*) DESC) AS p FROM visits GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;
