-- asserts: A follow-up is required exactly when the condition calls for it or the patient is 70 or older.
-- tables: visits, conditions
-- from: visit_rows
SELECT
    visit_id,
    condition,
    age,
    follow_up_required
FROM visit_rows
WHERE follow_up_required <> (condition_requires_follow_up OR age >= 70)
ORDER BY visit_id;
