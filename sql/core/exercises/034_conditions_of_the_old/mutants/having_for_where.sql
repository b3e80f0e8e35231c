-- mistake: You put the age into HAVING, which asks whether anybody in the group was old, and counts all of them.
SELECT c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name HAVING MAX(v.age) >= 65 AND COUNT(*) >= 30;
