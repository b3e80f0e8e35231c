-- asserts: Nobody under 18 has a condition that only adults have.
-- tables: visits, conditions
-- summary: pediatric_gating_violations
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.age,
    conditions.name AS condition
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE conditions.adult_only AND visits.age < 18
ORDER BY visits.visit_id;
