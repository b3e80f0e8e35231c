-- mistake: You counted rows, not different categories.
SELECT v.hospital_id, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY v.hospital_id HAVING COUNT(c.category) >= (SELECT COUNT(DISTINCT category) FROM conditions);
