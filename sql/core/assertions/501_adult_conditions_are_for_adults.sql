-- asserts: Nobody under 18 has a condition that only adults have.
-- tables: visits, conditions
-- from: visit_rows
-- summary: pediatric_gating_violations
SELECT
    visit_id,
    patient_id,
    age,
    condition
FROM visit_rows
WHERE adult_only AND age < 18
ORDER BY visit_id;
