-- violates: A mild case becomes moderate.
UPDATE visits
SET severity = 'Moderate'
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.severity = 'Mild' AND visits.treatment <> 'Monitoring' AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
);
