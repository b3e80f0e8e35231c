-- violates: A first visit for Flu is normal.
UPDATE visits
SET severity = 'Normal'
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Flu' AND NOT visits.is_follow_up
);
-- or violates: The last visit of an episode of Flu is mild.
UPDATE visits
SET severity = 'Mild'
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    JOIN visits AS later ON later.visit_id = visits.visit_id + 1
    WHERE conditions.name = 'Flu' AND visits.is_follow_up AND NOT later.is_follow_up
);
