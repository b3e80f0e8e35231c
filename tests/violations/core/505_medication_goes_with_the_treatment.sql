-- violates: A drug is prescribed without a name.
UPDATE visits
SET
    medication = NULL,
    dosage = NULL,
    frequency = NULL
WHERE visit_id = (SELECT MIN(visit_id) FROM visits WHERE medication IS NOT NULL);
