-- mistake: You ranked over all hospitals together.
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(*) AS n, RANK() OVER (ORDER BY COUNT(*) DESC) AS p FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;
