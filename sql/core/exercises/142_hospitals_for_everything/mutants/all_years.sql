-- mistake: You looked at the visits of all years.
SELECT v.hospital_id, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY v.hospital_id HAVING COUNT(DISTINCT c.category) = (SELECT COUNT(DISTINCT category) FROM conditions);
