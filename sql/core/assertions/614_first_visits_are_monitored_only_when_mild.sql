-- asserts: A first visit has the treatment Monitoring only with severity Normal or Mild, but for Childbirth, where it follows a delivery.
-- tables: visits, conditions
SELECT
    visits.visit_id,
    conditions.name AS condition,
    visits.severity
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.treatment = 'Monitoring'
    AND NOT visits.is_follow_up
    AND visits.severity NOT IN ('Normal', 'Mild')
    AND conditions.name <> 'Childbirth'
ORDER BY visits.visit_id;
