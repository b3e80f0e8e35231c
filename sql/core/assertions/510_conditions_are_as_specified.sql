-- asserts: The seventeen conditions have the category, stays and gates of spec/core.md, section 5.
-- tables: conditions
WITH specified (name, category, shortest_days, longest_days, adult_only, same_day_ok, follow_up_required) AS (
    VALUES
        ('High blood pressure', 'chronic', 0, 2, TRUE, TRUE, FALSE),
        ('Diabetes', 'chronic', 1, 4, FALSE, TRUE, TRUE),
        ('Arthritis', 'chronic', 1, 3, TRUE, TRUE, TRUE),
        ('Asthma', 'chronic', 0, 2, FALSE, TRUE, TRUE),
        ('Cancer', 'complex', 5, 10, FALSE, FALSE, TRUE),
        ('Broken bones', 'acute', 0, 5, FALSE, TRUE, TRUE),
        ('Heart disease', 'complex', 5, 10, TRUE, FALSE, TRUE),
        ('Pneumonia', 'acute', 2, 7, FALSE, FALSE, FALSE),
        ('Flu', 'minor', 0, 2, FALSE, TRUE, FALSE),
        ('Migraine', 'minor', 0, 1, FALSE, TRUE, FALSE),
        ('Depression', 'depression', 3, 7, FALSE, FALSE, FALSE),
        ('Anxiety', 'depression', 1, 3, FALSE, FALSE, FALSE),
        ('Allergies', 'minor', 0, 1, FALSE, TRUE, FALSE),
        ('Kidney failure', 'complex', 5, 10, TRUE, FALSE, TRUE),
        ('Stroke', 'complex', 5, 10, TRUE, FALSE, TRUE),
        ('COVID-19', 'acute', 3, 14, FALSE, FALSE, FALSE),
        ('Childbirth', 'acute', 1, 5, TRUE, FALSE, FALSE)
)
SELECT
    specified.name,
    conditions.condition_id
FROM specified
LEFT JOIN conditions ON conditions.name = specified.name
WHERE conditions.condition_id IS NULL
    OR conditions.category <> specified.category
    OR conditions.min_length_of_stay_days <> specified.shortest_days
    OR conditions.max_length_of_stay_days <> specified.longest_days
    OR conditions.adult_only <> specified.adult_only
    OR conditions.same_day_ok <> specified.same_day_ok
    OR conditions.follow_up_required <> specified.follow_up_required
ORDER BY specified.name, conditions.condition_id;
