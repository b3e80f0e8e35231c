-- asserts: A follow-up is required exactly when the condition calls for it or the patient is 70 or older.
-- tables: visits, conditions
SELECT
    visits.visit_id,
    conditions.name AS condition,
    visits.age,
    visits.follow_up_required
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.follow_up_required IS DISTINCT FROM (conditions.follow_up_required OR visits.age >= 70)
ORDER BY visits.visit_id;
