SELECT v.hospital_id, COUNT(*) AS visits
FROM visits v
JOIN conditions c ON c.condition_id = v.condition_id
WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2025-01-01'
GROUP BY v.hospital_id
HAVING COUNT(DISTINCT c.category) = (SELECT COUNT(DISTINCT category) FROM conditions);
