-- asserts: visit_id runs from 1 without holes.
-- tables: emergency.ed_visits
SELECT
    MIN(visit_id) AS first_visit,
    MAX(visit_id) AS last_visit,
    COUNT(*) AS visits
FROM emergency.ed_visits
HAVING COUNT(*) > 0 AND (MIN(visit_id) <> 1 OR MAX(visit_id) <> COUNT(*))
ORDER BY first_visit;
