-- asserts: Broken bones, Flu, Migraine and Allergies are Mild or Moderate at the first visit of an episode, Normal at a later last one, Mild or Normal between.
-- tables: visits, conditions
-- from: visit_pairs
SELECT
    visit_id,
    condition_id,
    is_follow_up,
    next_is_follow_up,
    severity
FROM visit_pairs
WHERE severity_follows_the_episode
    AND NOT (
        CASE
            WHEN NOT is_follow_up THEN severity IN ('Mild', 'Moderate')
            WHEN next_is_follow_up THEN severity IN ('Mild', 'Normal')
            ELSE severity = 'Normal'
        END
    )
ORDER BY visit_id;
