-- violates: Two insurers have the same name.
UPDATE insurers
SET name = (SELECT MIN(name) FROM insurers)
WHERE insurer_id = (SELECT MIN(insurer_id) FROM insurers WHERE name > (SELECT MIN(name) FROM insurers));
