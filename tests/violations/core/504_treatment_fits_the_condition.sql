-- violates: A treatment is unknown to medicine.
UPDATE visits
SET treatment = 'Aromatherapy'
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.medication IS NULL AND conditions.name <> 'Childbirth'
);
