-- mistake: You listed the rare conditions as well.
SELECT c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.age >= 65 GROUP BY c.name;
