-- violates: A first visit for Flu is normal.
UPDATE visits
SET severity = 'Normal'
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Flu' AND NOT visits.is_follow_up
);
