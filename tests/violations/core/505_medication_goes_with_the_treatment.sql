-- violates: A drug is prescribed without a name.
UPDATE visits
SET
    medication = NULL,
    dosage = NULL,
    frequency = NULL
WHERE visit_id = (SELECT MIN(visit_id) FROM visits WHERE medication IS NOT NULL);
-- or violates: A drug is named although another treatment was given.
UPDATE visits
SET
    medication = given.medication,
    dosage = given.dosage,
    frequency = given.frequency
FROM visits AS given
WHERE given.visit_id = (SELECT MIN(visit_id) FROM visits WHERE medication IS NOT NULL)
    AND visits.visit_id = (
        SELECT MIN(others.visit_id)
        FROM visits AS others
        JOIN visits AS treated ON treated.condition_id = others.condition_id
        WHERE others.medication IS NULL
            AND treated.visit_id = (SELECT MIN(visit_id) FROM visits WHERE medication IS NOT NULL)
    );
-- or violates: A dosage is named without a drug.
UPDATE visits
SET dosage = '10 mg'
WHERE visit_id = (SELECT MIN(visit_id) FROM visits WHERE medication IS NULL);
