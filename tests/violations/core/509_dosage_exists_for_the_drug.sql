-- violates: A dosage does not exist.
UPDATE visits
SET dosage = '1 kg'
WHERE visit_id = (SELECT MIN(visit_id) FROM visits WHERE medication IS NOT NULL);
