-- violates: A cancer drug is given for another condition.
UPDATE visits
SET
    medication = 'Cisplatin',
    dosage = '50 mg/m2',
    frequency = 'Every 3 weeks'
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.medication IS NOT NULL AND conditions.name <> 'Cancer'
);
