-- violates: A moderate first visit is just monitored.
UPDATE visits
SET
    treatment = 'Monitoring',
    medication = NULL,
    dosage = NULL,
    frequency = NULL
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.severity = 'Moderate' AND NOT visits.is_follow_up AND conditions.name <> 'Childbirth'
);
