-- asserts: Broken bones, Flu, Migraine and Allergies are Mild or Moderate at the first visit of an episode, Normal at a later last one, Mild or Normal between.
-- tables: visits, conditions
WITH neighbours AS (
    SELECT
        visit_id,
        condition_id,
        is_follow_up,
        severity,
        LEAD(is_follow_up) OVER (PARTITION BY patient_id ORDER BY visit_id) AS next_is_follow_up
    FROM visits
)
SELECT
    neighbours.visit_id,
    conditions.name AS condition,
    neighbours.is_follow_up,
    neighbours.next_is_follow_up,
    neighbours.severity
FROM neighbours
JOIN conditions ON conditions.condition_id = neighbours.condition_id
WHERE conditions.name IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
    AND NOT (
        CASE
            WHEN NOT neighbours.is_follow_up THEN neighbours.severity IN ('Mild', 'Moderate')
            WHEN neighbours.next_is_follow_up THEN neighbours.severity IN ('Mild', 'Normal')
            ELSE neighbours.severity = 'Normal'
        END
    )
ORDER BY neighbours.visit_id;
