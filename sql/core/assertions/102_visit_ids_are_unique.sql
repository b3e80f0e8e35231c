-- asserts: No two visits have the same visit_id.
-- tables: visits
-- summary: visits_unique_ids (passed)
-- enforced by: pk_visits
SELECT
    visit_id,
    COUNT(*) AS visits
FROM visits
GROUP BY visit_id
HAVING COUNT(*) > 1
ORDER BY visit_id;
