-- mistake: You asked for groups with a mean age of 65, not for visits at that age.
SELECT c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name HAVING AVG(v.age) >= 65 AND COUNT(*) >= 30;
