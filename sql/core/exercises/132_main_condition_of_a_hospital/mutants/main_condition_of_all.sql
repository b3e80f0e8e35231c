-- mistake: You looked for the condition that is most frequent overall, and gave its visits in each hospital.
SELECT v.hospital_id, c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.condition_id = (SELECT condition_id FROM visits GROUP BY condition_id ORDER BY COUNT(*) DESC, condition_id LIMIT 1) GROUP BY 1, 2;
