-- mistake: You counted patients, not visits.
SELECT c.name, COUNT(DISTINCT v.patient_id) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.age >= 65 GROUP BY c.name HAVING COUNT(*) >= 30;
