-- mistake: You ranked from the smallest number upwards.
SELECT r.hospital_id, c.name, r.n FROM (SELECT hospital_id, condition_id, COUNT(*) AS n, RANK() OVER (PARTITION BY hospital_id ORDER BY COUNT(*)) AS p FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) r JOIN conditions c ON c.condition_id = r.condition_id WHERE p = 1;
