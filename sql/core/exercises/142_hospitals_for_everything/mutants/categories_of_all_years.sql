-- mistake: You kept hospitals that treated every category in some year, and counted the visits of 2024.
SELECT v.hospital_id, COUNT(CASE WHEN EXTRACT(YEAR FROM v.date_of_admission) = 2024 THEN 1 END) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY v.hospital_id HAVING COUNT(DISTINCT c.category) = (SELECT COUNT(DISTINCT category) FROM conditions);
