-- mistake: You took the largest name and the largest number separately; they do not belong together.
SELECT x.hospital_id, MAX(c.name), MAX(x.n) FROM (SELECT hospital_id, condition_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY x.hospital_id;
