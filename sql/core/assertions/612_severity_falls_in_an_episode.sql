-- asserts: Broken bones, Flu, Migraine and Allergies are Mild or Moderate at the first visit of an episode, Normal at a later last one, Mild or Normal between.
-- tables: visits, conditions
-- The next visit is a follow-up only if it is for the same condition, so visits for others are left out.
WITH neighbours AS (
    SELECT
        visits.visit_id,
        conditions.name AS condition,
        visits.is_follow_up,
        visits.severity,
        LEAD(visits.is_follow_up) OVER (PARTITION BY visits.patient_id ORDER BY visits.visit_id) AS next_is_follow_up
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
)
SELECT
    visit_id,
    condition,
    is_follow_up,
    next_is_follow_up,
    severity
FROM neighbours
WHERE NOT (
    CASE
        WHEN NOT is_follow_up THEN severity IN ('Mild', 'Moderate')
        WHEN next_is_follow_up THEN severity IN ('Mild', 'Normal')
        ELSE severity = 'Normal'
    END
)
ORDER BY visit_id;
