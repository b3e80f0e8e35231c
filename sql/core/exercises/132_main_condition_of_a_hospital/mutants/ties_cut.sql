-- mistake: You kept one condition for each hospital and lost others that are equally frequent.
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(*) AS n, ROW_NUMBER() OVER (PARTITION BY hospital_id ORDER BY COUNT(*) DESC, condition_id) AS p FROM visits GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;
