-- violates: A frequency does not exist.
UPDATE visits
SET frequency = 'Once a century'
WHERE visit_id = (SELECT MIN(visit_id) FROM visits WHERE medication IS NOT NULL);
